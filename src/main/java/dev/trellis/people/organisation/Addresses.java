package dev.trellis.people.organisation;

import dev.trellis.privacy.mark.Marks;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises people by their e-mail address, of which only a mark is kept: nobody can read an address here. */
@Singleton
public class Addresses {
    private static final String KIND = "email";

    private final AddressRepository addresses;
    private final Marks marks;

    Addresses(AddressRepository addresses, Marks marks) {
        this.addresses = addresses;
        this.marks = marks;
    }

    /** Slack says that this is somebody's address; nothing changes when it does not say. */
    @Transactional
    public void learn(WorkspaceId workspace, PersonId person, String address) {
        if (!address.isBlank()) {
            addresses.keep(workspace, person, marks.pen(workspace).mark(KIND, folded(address)));
        }
    }

    /** Everybody's, in one query. */
    @Transactional
    public Book book(WorkspaceId workspace) {
        Map<String, PersonId> people = new HashMap<>();
        addresses.inWorkspace(workspace).forEach(address -> people.put(address.mark(), address.person()));
        return new Book(marks.pen(workspace), Map.copyOf(people));
    }

    /** Whose address is whose. */
    public static final class Book {
        private final Marks.Pen pen;
        private final Map<String, PersonId> people;

        Book(Marks.Pen pen, Map<String, PersonId> people) {
            this.pen = pen;
            this.people = people;
        }

        public Optional<PersonId> whose(String address) {
            return Optional.ofNullable(people.get(pen.mark(KIND, folded(address))));
        }
    }

    private static String folded(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}

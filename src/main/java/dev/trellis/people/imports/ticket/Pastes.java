package dev.trellis.people.imports.ticket;

import dev.trellis.people.Person;
import dev.trellis.workspace.Secrets;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** A file that comes in parts, because a modal's field takes 3,000 characters. */
@Singleton
public class Pastes {
    private static final Duration KEPT = Duration.ofDays(1);

    private final PasteRepository pastes;
    private final Secrets secrets;
    private final Clock clock;

    Pastes(PasteRepository pastes, Secrets secrets, Clock clock) {
        this.pastes = pastes;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * What came together so far.
     *
     * @param rows lines with something in them, the headings among them
     */
    public record Heap(String id, int parts, long rows) {}

    /** Keeps one more part; begins a new heap when there is none of that id. */
    @Transactional
    public Heap add(Person by, String heap, String part) {
        pastes.forget(clock.instant());
        Paste before = find(by, heap).orElseGet(() -> begin(by));
        String all = text(before) + part.strip() + "\n";
        pastes.update(new Paste(
                before.id(),
                before.workspace(),
                before.person(),
                seal(before.id(), all),
                before.parts() + 1,
                before.until()));
        return new Heap(
                before.id(),
                before.parts() + 1,
                all.lines().filter(line -> !line.isBlank()).count());
    }

    /** All parts together, and nothing is kept of them any more. */
    @Transactional
    public String take(Person by, String heap) {
        return find(by, heap)
                .map(paste -> {
                    pastes.remove(paste.workspace(), paste.id());
                    return text(paste);
                })
                .orElse("");
    }

    private Optional<Paste> find(Person by, String heap) {
        return pastes.findByWorkspaceAndPersonAndId(by.workspace(), by.id(), heap);
    }

    private Paste begin(Person by) {
        String id = UUID.randomUUID().toString();
        Paste fresh = new Paste(
                id, by.workspace(), by.id(), seal(id, ""), 0, clock.instant().plus(KEPT));
        pastes.save(fresh);
        return fresh;
    }

    private String text(Paste paste) {
        return secrets.open(place(paste.id()), paste.sealedRows());
    }

    private String seal(String id, String text) {
        return secrets.seal(place(id), text);
    }

    private static String place(String id) {
        return "import_paste.sealed_rows/" + id;
    }
}

package dev.trellis.playground.world.store;

import dev.trellis.playground.world.Person;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Everyone with an account, bots and visitors included. */
@Singleton
public class People implements Reread {
    private final Shelf<Person> shelf;

    People(Store store) {
        shelf = new Shelf<>(store, "person", Person.class);
    }

    public List<Person> all() {
        return shelf.all();
    }

    public Optional<Person> find(String id) {
        return shelf.find(id);
    }

    /** Someone who must be here; anything else is a mistake of the caller. */
    public Person get(String id) {
        return find(id).orElseThrow(() -> nobody(id));
    }

    public Person add(Person person) {
        return shelf.put(person.id(), person);
    }

    public Person change(String id, UnaryOperator<Person> change) {
        return shelf.change(id, found -> found.map(change)).orElseThrow(() -> nobody(id));
    }

    @Override
    public void reload() {
        shelf.reload();
    }

    private static IllegalArgumentException nobody(String id) {
        return new IllegalArgumentException("Nobody here has the id " + id);
    }
}

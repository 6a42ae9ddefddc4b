package dev.trellis.playground.world;

import java.util.EnumSet;
import java.util.Set;

/** An account in the pretend workspace, or a visitor from a connected one. */
public record Person(String id, String teamId, Profile profile, Set<Trait> traits) {

    public String name() {
        return profile.name();
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Someone a newcomer may choose to be: a human who has not been deactivated. */
    public boolean canAct() {
        return !is(Trait.BOT) && !is(Trait.DEACTIVATED);
    }

    /** Members look into every public channel; guests and visitors only into those they are in. */
    public boolean isMember() {
        return !is(Trait.GUEST) && !is(Trait.STRANGER);
    }

    public Person with(Trait trait) {
        var more = EnumSet.of(trait);
        more.addAll(traits);
        return new Person(id, teamId, profile, more);
    }

    public Person without(Trait trait) {
        var fewer = EnumSet.noneOf(Trait.class);
        fewer.addAll(traits);
        fewer.remove(trait);
        return new Person(id, teamId, profile, fewer);
    }

    public Person named(String name) {
        return new Person(id, teamId, profile.named(name), traits);
    }

    public Person in(String zone) {
        return new Person(id, teamId, profile.in(zone), traits);
    }
}

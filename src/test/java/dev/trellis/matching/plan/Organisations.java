package dev.trellis.matching.plan;

import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Somebody;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Organisations thrown at random: zones, topics, levels, teams, languages, managers, blocks and wishes. */
final class Organisations {
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kolkata", "Asia/Tokyo");
    private static final List<String> TOPICS = List.of("sql", "go", "talks", "hiring", "rust", "design", "writing");
    private static final List<String> TONGUES = List.of("en", "de", "fr");

    private Organisations() {}

    static Crowd any(int people, boolean mentoring, Random chance) {
        List<Somebody> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Somebody one = !mentoring ? Somebody.peer(i) : i % 3 == 0 ? Somebody.mentor(i) : Somebody.mentee(i);
            one.in(pick(ZONES, chance)).offering(pick(TOPICS, chance)).wanting(pick(TOPICS, chance));
            if (chance.nextInt(3) > 0) one.level(chance.nextInt(5));
            if (chance.nextInt(3) > 0) one.team("T" + chance.nextInt(3));
            if (chance.nextInt(3) == 0) one.speaking(pick(TONGUES, chance));
            if (chance.nextInt(4) == 0) one.below(chance.nextInt(people), chance.nextInt(people));
            if (chance.nextInt(5) == 0) one.blocking(chance.nextInt(people));
            if (chance.nextInt(5) == 0) one.wishing(chance.nextInt(people));
            if (mentoring && i % 3 == 0) one.places(1 + chance.nextInt(4));
            all.add(one);
        }
        return Somebody.crowd(all.toArray(Somebody[]::new));
    }

    private static String pick(List<String> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}

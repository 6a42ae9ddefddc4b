package dev.trellis.joining.profile;

import dev.trellis.privacy.Artefact;
import dev.trellis.privacy.Viewer;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who sees which field; until somebody says otherwise a field is for making pairs only. */
public record Shown(Map<Detail, Sight> sights) {
    public static final Shown USUAL = new Shown(Map.of());

    public Shown {
        Map<Detail, Sight> all = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            all.put(detail, sights.getOrDefault(detail, Sight.MATCHING));
        }
        sights = Map.copyOf(all);
    }

    public Sight of(Detail detail) {
        return sights.getOrDefault(detail, Sight.MATCHING);
    }

    public boolean toPartner(Detail detail) {
        return Artefact.PROFILE_FIELD.mayBeReadBy(Viewer.PARTNER, of(detail) == Sight.PARTNER);
    }

    public boolean forMatching(Detail detail) {
        return of(detail) != Sight.NOBODY;
    }

    static Shown read(String kept) {
        return new Shown(Stream.of(kept.split(",", -1))
                .filter(entry -> entry.contains("="))
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.toMap(entry -> Detail.valueOf(entry[0]), entry -> Sight.valueOf(entry[1]))));
    }

    String kept() {
        return Stream.of(Detail.values())
                .map(detail -> detail + "=" + of(detail))
                .collect(Collectors.joining(","));
    }
}

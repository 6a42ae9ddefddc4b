package dev.trellis.matching.desk;

import dev.trellis.matching.plan.Merit;
import dev.trellis.matching.solve.Standing;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prices as they are kept: numbers and ids. */
public final class PriceCodes {
    private static final String PART = "/";
    private static final String LEVEL = ";";

    private PriceCodes() {}

    public static String write(Price price) {
        return String.join(
                PART,
                merit(price.before()),
                merit(price.after()),
                Boolean.toString(price.comparable()),
                couples(price.gone()),
                couples(price.come()));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RuntimeException when it is nothing of the kind
     */
    public static Price read(String codes) {
        String[] part = codes.split(PART, -1);
        return new Price(
                merit(part[0]), merit(part[1]), Boolean.parseBoolean(part[2]), couples(part[3]), couples(part[4]));
    }

    private static String merit(Merit merit) {
        return standing(merit.pairs()) + LEVEL + standing(merit.seconds());
    }

    private static Merit merit(String code) {
        String[] level = code.split(LEVEL, -1);
        return new Merit(standing(level[0]), standing(level[1]));
    }

    private static String standing(Standing standing) {
        return standing.first() + " " + standing.paired() + " " + standing.worst() + " " + standing.total();
    }

    private static Standing standing(String code) {
        String[] number = code.split(" ", -1);
        return new Standing(
                Integer.parseInt(number[0]),
                Integer.parseInt(number[1]),
                Integer.parseInt(number[2]),
                Long.parseLong(number[3]));
    }

    private static String couples(List<Couple> couples) {
        return couples.stream()
                .map(couple -> couple.lower() + "," + couple.higher())
                .collect(Collectors.joining(" "));
    }

    private static List<Couple> couples(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Stream.of(codes.split(" ", -1)).map(PriceCodes::couple).toList();
    }

    private static Couple couple(String code) {
        String[] id = code.split(",", -1);
        return Couple.of(PersonId.of(id[0]), PersonId.of(id[1]));
    }
}

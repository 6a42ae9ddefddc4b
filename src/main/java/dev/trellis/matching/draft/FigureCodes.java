package dev.trellis.matching.draft;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Figures as they are kept where they are no columns: numbers, in their order. */
public final class FigureCodes {
    /** Where the number stands that older ones do not have. */
    private static final int LATER = 12;

    private FigureCodes() {}

    public static String write(Figures figures) {
        return LongStream.of(
                        figures.pairs(),
                        figures.people(),
                        figures.first(),
                        figures.leftOver(),
                        figures.worst(),
                        figures.median(),
                        figures.total(),
                        figures.bound(),
                        figures.repeats(),
                        figures.repeatRounds(),
                        figures.second(),
                        figures.mayLose(),
                        figures.mentorsLeft())
                .mapToObj(Long::toString)
                .collect(Collectors.joining(" "));
    }

    /** Reads what {@link #write} wrote. */
    public static Figures read(String codes) {
        long[] number =
                Stream.of(codes.split(" ", -1)).mapToLong(Long::parseLong).toArray();
        return new Figures(
                (int) number[0],
                (int) number[1],
                (int) number[2],
                (int) number[3],
                (int) number[4],
                (int) number[5],
                number[6],
                number[7],
                (int) number[8],
                (int) number[9],
                (int) number[10],
                number.length > LATER ? (int) number[LATER] : 0,
                number[11]);
    }
}

package dev.trellis.slack.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads our own sentences: {@code *bold*}, and the places where arguments go. */
final class Markup {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern TOKEN = Pattern.compile("\\*|" + OPEN + "(\\d+)" + CLOSE);

    private Markup() {}

    /** Stands for the argument with this number while the sentence is being formatted. */
    static String marker(int number) {
        return OPEN + Integer.toString(number) + CLOSE;
    }

    static Line read(String sentence, List<Line> arguments) {
        List<Line.Piece> pieces = new ArrayList<>();
        boolean bold = false;
        int from = 0;
        for (MatchResult token : TOKEN.matcher(sentence).results().toList()) {
            add(pieces, sentence.substring(from, token.start()), bold);
            if (token.group(1) == null) {
                bold = !bold;
            } else {
                arguments.get(Integer.parseInt(token.group(1))).pieces(bold).forEach(piece -> join(pieces, piece));
            }
            from = token.end();
        }
        add(pieces, sentence.substring(from), bold);
        return new Line(pieces);
    }

    private static void add(List<Line.Piece> pieces, String text, boolean bold) {
        if (!text.isEmpty()) {
            join(pieces, new Line.Text(text, bold));
        }
    }

    private static void join(List<Line.Piece> pieces, Line.Piece next) {
        if (!pieces.isEmpty()
                && pieces.getLast() instanceof Line.Text(String before, boolean wasBold)
                && next instanceof Line.Text(String after, boolean isBold)
                && wasBold == isBold) {
            pieces.set(pieces.size() - 1, new Line.Text(before + after, isBold));
        } else {
            pieces.add(next);
        }
    }
}

package dev.trellis.playground.page.blocks;

import dev.trellis.playground.page.blocks.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Cuts a text into fenced code and paragraphs of neighbouring lines of one kind. */
final class Lines {
    private static final String FENCE = "```";

    /** A line without the sign that says its kind. */
    record Line(String kind, String marker, String body) {
        private boolean continues(Line before) {
            return kind.equals(before.kind) && !kind.equals("item") && !kind.equals("heading");
        }

        private Line with(Line next) {
            return new Line(kind, marker, body + "\n" + next.body);
        }
    }

    private Lines() {}

    static List<Paragraph> read(
            String text,
            Function<String, Line> kind,
            Function<String, List<Piece>> pieces,
            UnaryOperator<String> unescape) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String[] parts = text.split(FENCE, -1);
        for (int i = 0; i < parts.length; i++) {
            boolean closed = i < parts.length - 1;
            if (i % 2 == 1 && closed) {
                String code = unescape.apply(parts[i].strip());
                paragraphs.add(Paragraph.of("pre", List.of(Piece.text(code, Style.PLAIN))));
            } else {
                String part = i % 2 == 1 ? FENCE + parts[i] : parts[i];
                paragraphs.addAll(paragraphs(part, kind, pieces));
            }
        }
        return List.copyOf(paragraphs);
    }

    private static List<Paragraph> paragraphs(
            String text, Function<String, Line> kind, Function<String, List<Piece>> pieces) {
        return joined(text.lines().map(kind).toList()).stream()
                .filter(line -> !line.body().isBlank())
                .map(line -> new Paragraph(line.kind(), pieces.apply(line.body()), line.marker(), 0))
                .toList();
    }

    private static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            if (!joined.isEmpty() && line.continues(joined.getLast())) {
                joined.set(joined.size() - 1, joined.getLast().with(line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }
}

package dev.trellis.slack.kit;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One line that a person reads. Text in it is literal: Slack's rich text has no syntax that words could trigger, so
 * {@code <!channel>} or {@code *stars*} in a goal stay what they are.
 */
public record Line(List<Piece> pieces) {
    /** What a line is made of. */
    public sealed interface Piece {}

    /** Literal words. */
    public record Text(String text, boolean bold) implements Piece {}

    /** A person, shown by name and notified. */
    public record Person(String slackId) implements Piece {}

    /** A channel, shown by name. */
    public record Channel(String channelId) implements Piece {}

    /** A moment that each reader's own device shows in its own zone. */
    public record When(Instant moment) implements Piece {}

    public Line {
        pieces = List.copyOf(pieces);
    }

    public static Line of(String words) {
        return of(new Text(Shown.safely(words), false));
    }

    static Line of(Piece piece) {
        return new Line(List.of(piece));
    }

    /** The line's first {@code limit} code points; what it mentions counts as nothing. */
    Line cut(int limit) {
        List<Piece> kept = new ArrayList<>();
        int left = limit;
        for (Piece piece : pieces) {
            if (piece instanceof Text(String text, boolean bold)) {
                if (left <= 0) {
                    break;
                }
                kept.add(new Text(Shown.cut(text, left), bold));
                left -= Shown.length(text);
            } else {
                kept.add(piece);
            }
        }
        return new Line(kept);
    }

    /** How many code points of text it has. */
    int length() {
        return pieces.stream()
                .mapToInt(piece -> piece instanceof Text text ? Shown.length(text.text()) : 0)
                .sum();
    }

    List<Piece> pieces(boolean bold) {
        return bold ? pieces.stream().map(Line::bold).toList() : pieces;
    }

    private static Piece bold(Piece piece) {
        return piece instanceof Text text ? new Text(text.text(), true) : piece;
    }

    /** The line without mark-up, for labels and buttons; people and moments in words. */
    public String plain() {
        return pieces.stream().map(Line::plain).collect(Collectors.joining());
    }

    private static String plain(Piece piece) {
        return switch (piece) {
            case Text text -> text.text();
            case Person person -> "@" + person.slackId();
            case Channel channel -> "#" + channel.channelId();
            case When when -> utc(when);
        };
    }

    /** The line as Slack's top-level message text: escaped, so that nothing in it pings or links by accident. */
    String fallback() {
        return pieces.stream().map(Line::fallback).collect(Collectors.joining());
    }

    private static String fallback(Piece piece) {
        return switch (piece) {
            case Text text -> Shown.escaped(text.text());
            case Person person -> "<@" + person.slackId() + ">";
            case Channel channel -> "<#" + channel.channelId() + ">";
            case When when -> "<!date^" + when.moment().getEpochSecond() + "^" + SLACK_DATE + "|" + utc(when) + ">";
        };
    }

    RichTextSectionElement section() {
        return RichTextSectionElement.builder().elements(elements()).build();
    }

    /** Slack refuses a text without a character, and may refuse a section without anything in it. */
    List<RichTextElement> elements() {
        List<RichTextElement> said =
                pieces.stream().filter(Line::says).map(Line::element).toList();
        return said.isEmpty() ? List.of(text(new Text(" ", false))) : said;
    }

    private static boolean says(Piece piece) {
        return !(piece instanceof Text text && text.text().isEmpty());
    }

    private static RichTextElement element(Piece piece) {
        return switch (piece) {
            case Text text -> text(text);
            case Person person ->
                RichTextSectionElement.User.builder().userId(person.slackId()).build();
            case Channel channel ->
                RichTextSectionElement.Channel.builder()
                        .channelId(channel.channelId())
                        .build();
            case When when ->
                RichTextSectionElement.Date.builder()
                        .timestamp((int) when.moment().getEpochSecond())
                        .format(SLACK_DATE)
                        .fallback(utc(when))
                        .build();
        };
    }

    private static RichTextElement text(Text text) {
        var element = RichTextSectionElement.Text.builder().text(text.text());
        if (text.bold()) {
            element.style(RichTextSectionElement.TextStyle.builder().bold(true).build());
        }
        return element.build();
    }

    private static String utc(When when) {
        return UTC.format(when.moment().atOffset(ZoneOffset.UTC));
    }

    private static final String SLACK_DATE = "{date_short_pretty}, {time}";
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm 'UTC'", Locale.UK);
}

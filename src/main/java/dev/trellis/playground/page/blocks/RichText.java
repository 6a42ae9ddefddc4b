package dev.trellis.playground.page.blocks;

import com.google.gson.JsonObject;
import dev.trellis.playground.page.blocks.Piece.Style;
import dev.trellis.playground.world.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Slack's {@code rich_text} blocks: sections, lists, quotations and preformatted text. */
final class RichText {
    private static final List<String> BULLETS = List.of("•", "◦", "▪");

    private final Reader reader;

    RichText(Reader reader) {
        this.reader = reader;
    }

    List<Paragraph> read(JsonObject block) {
        return Json.objects(Json.array(block, "elements")).flatMap(this::part).toList();
    }

    private Stream<Paragraph> part(JsonObject part) {
        return switch (Json.text(part, "type")) {
            case "rich_text_section" -> Stream.of(Paragraph.of("text", pieces(part)));
            case "rich_text_quote" -> Stream.of(Paragraph.of("quote", pieces(part)));
            case "rich_text_preformatted" -> Stream.of(Paragraph.of("pre", pieces(part)));
            case "rich_text_list" -> items(part).stream();
            default -> Stream.of(Paragraph.of("text", List.of(Piece.text(part.toString(), Style.PLAIN))));
        };
    }

    private List<Paragraph> items(JsonObject list) {
        List<Paragraph> items = new ArrayList<>();
        int indent = (int) Math.clamp(number(list, "indent"), 0, 8);
        boolean ordered = Json.text(list, "style").equals("ordered");
        long number = number(list, "offset");
        for (JsonObject item : Json.objects(Json.array(list, "elements")).toList()) {
            number++;
            String marker = ordered ? number + "." : BULLETS.get(indent % BULLETS.size());
            items.add(new Paragraph("item", pieces(item), marker, indent));
        }
        return items;
    }

    private List<Piece> pieces(JsonObject part) {
        return Json.objects(Json.array(part, "elements")).map(this::piece).toList();
    }

    private Piece piece(JsonObject element) {
        Style style = style(Json.object(element, "style"));
        return switch (Json.text(element, "type")) {
            case "text" -> Piece.text(Json.text(element, "text"), style);
            case "user" -> reader.person(Json.text(element, "user_id"), style);
            case "channel" -> reader.room(Json.text(element, "channel_id"), style);
            case "link" -> link(element, style);
            case "emoji" -> Piece.text(Emoji.glyph(Json.text(element, "name"), Json.text(element, "unicode")), style);
            case "date" -> date(element, style);
            case "broadcast" -> Piece.of("broadcast", "@" + Json.text(element, "range"), style);
            case "usergroup" -> Piece.text("@" + Json.text(element, "usergroup_id"), style);
            default -> Piece.text(element.toString(), style);
        };
    }

    private static Piece link(JsonObject element, Style style) {
        String target = Json.text(element, "url");
        String label = Json.text(element, "text");
        return Piece.link(target, label.isEmpty() ? target : label, style);
    }

    private Piece date(JsonObject element, Style style) {
        SlackDate date = new SlackDate(reader.zone(), reader.now());
        return Piece.of("date", date.format(number(element, "timestamp"), Json.text(element, "format")), style);
    }

    private static Style style(JsonObject style) {
        return new Style(
                Json.flag(style, "bold"),
                Json.flag(style, "italic"),
                Json.flag(style, "strike"),
                Json.flag(style, "code"));
    }

    private static long number(JsonObject from, String name) {
        String digits = Json.text(from, name);
        return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0;
    }
}

package dev.trellis.playground.page.parts;

import dev.trellis.playground.form.State;
import dev.trellis.playground.page.blocks.Words;
import dev.trellis.playground.page.forms.Fields;
import dev.trellis.playground.page.forms.Problems;
import dev.trellis.playground.page.parts.MessageView.Stamp;
import dev.trellis.playground.page.where.Spot;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.Person;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Messages of one conversation, with names, times and days as the viewer reads them. */
record MessageViews(Names names, Words words) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm:ss zzz", Locale.UK);

    List<MessageView> of(List<Message> messages) {
        List<MessageView> views = new ArrayList<>();
        String before = "";
        for (Message message : messages) {
            String day = DAY.format(at(message));
            views.add(view(message, day.equals(before) ? "" : day));
            before = day;
        }
        return views;
    }

    private MessageView view(Message message, String day) {
        ZonedDateTime at = at(message);
        Stamp stamp = new Stamp(TIME.format(at), FULL.format(at), at.toInstant().toString());
        Fields fields = new Fields(
                Spot.of(message).text(),
                State.initial(message.blocks()),
                Problems.NONE,
                names.viewer().profile().zoneId());
        return new MessageView(message, author(message), stamp, day, words.mrkdwn(message.text()), fields);
    }

    private ZonedDateTime at(Message message) {
        return Instant.ofEpochSecond(message.second())
                .atZone(names.viewer().profile().zoneId());
    }

    private Face author(Message message) {
        return names.people().stream()
                .filter(person -> person.id().equals(message.author()))
                .findFirst()
                .map((Person person) -> Face.of(person, names.now()))
                .orElseGet(() -> Face.unknown(message.author()));
    }
}

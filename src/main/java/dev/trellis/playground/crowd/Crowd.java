package dev.trellis.playground.crowd;

import dev.trellis.playground.Place;
import dev.trellis.playground.PretendSlack;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Lets forty people arrive, read the invitation and answer it, over the same door as everybody. */
@Singleton
public class Crowd {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PretendSlack slack;
    private final Joined joined;

    Crowd(PretendSlack slack, Joined joined) {
        this.slack = slack;
        this.joined = joined;
    }

    /** Does nothing without an invitation to answer; whoever has joined already is left alone. */
    public synchronized Reaction gather() {
        Script script = Json.ours("crowd.json", Script.class);
        Optional<Message> invitation = invitation(script);
        if (invitation.isEmpty()) {
            return new Reaction.Refused("no_invitation");
        }
        var newcomers = script.people().stream().filter(one -> !joined.has(one)).toList();
        newcomers.forEach(one -> arrive(one, invitation.get().channel()));
        waitUntilKnown();
        return newcomers.stream()
                .map(one -> answer(one, invitation.get(), script.press()))
                .filter(reaction -> !(reaction instanceof Reaction.Done))
                .findFirst()
                .orElse(Reaction.DONE);
    }

    private Optional<Message> invitation(Script script) {
        Seat anybody = slack.as(slack.people().getFirst().id());
        return anybody.read(slack.channel(script.channel()).id()).stream()
                .filter(message -> message.body().toString().contains("\"action_id\":\"" + script.press() + "\""))
                .reduce((older, newer) -> newer);
    }

    private void arrive(Newcomer one, String channel) {
        if (slack.person(one.person().id()).isEmpty()) {
            slack.arrive(one.person());
        }
        slack.as(one.person().id()).join(channel);
    }

    private void waitUntilKnown() {
        try {
            slack.settle(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Reaction answer(Newcomer one, Message invitation, String button) {
        Seat seat = slack.as(one.person().id());
        Reaction pressed = seat.press(Place.of(invitation), button);
        var modal = seat.modal();
        if (modal.isEmpty()) {
            return pressed instanceof Reaction.Done
                    ? new Reaction.Failed("no_modal", one.person().name())
                    : pressed;
        }
        Reaction submitted = seat.submit(new Form(seat, modal.get()).filled(one.fields()));
        seat.closeAll();
        if (submitted instanceof Reaction.Done) {
            joined.add(one);
        }
        return submitted;
    }
}

package dev.trellis.delivery.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiTextResponse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.delivery.dispatch.Carrier;
import dev.trellis.delivery.dispatch.Outcome;
import dev.trellis.slack.SlackApi;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes letters to Slack: one method of its Web API for each operation. */
@Singleton
final class SlackCarrier implements Carrier {
    private final Writers writers;
    private final SlackApi api;
    private final Workspaces workspaces;
    private final AfterClicks clicks;

    SlackCarrier(Writers writers, SlackApi api, Workspaces workspaces, AfterClicks clicks) {
        this.writers = writers;
        this.api = api;
        this.workspaces = workspaces;
        this.clicks = clicks;
    }

    @Override
    public Duration timeout() {
        return SlackApi.TIMEOUT;
    }

    @Override
    public WhenUncertain whenUncertain(Letter letter) {
        return writers.whenUncertain(letter);
    }

    @Override
    public Optional<Parcel> pack(Letter letter, Spot where) {
        return switch (letter.operation()) {
            case POST -> writers.message(letter).map(message -> post(letter, message));
            case UPDATE -> inTurn(letter, where);
            case FILES -> files(letter, where);
            case PUBLISH -> publish(letter);
            case VIEW -> redraw(letter);
            case OPEN -> Optional.of(open(letter));
            case LOOK -> Optional.of(look(letter));
            case JOIN -> Optional.of(join(letter));
        };
    }

    private Optional<Parcel> inTurn(Letter letter, Spot where) {
        return clicks.areShown(letter.workspace(), where)
                ? clicks.watched(
                        letter, where, () -> writers.message(letter).map(message -> update(letter, where, message)))
                : Optional.of(() -> new Outcome.NotSent("the answer to a click comes first"));
    }

    private Parcel post(Letter letter, Message message) {
        return ask(
                letter,
                slack -> slack.chatPostMessage(it -> it.channel(letter.address())
                        .text(message.text())
                        .blocks(message.blocks())
                        .unfurlLinks(false)
                        .unfurlMedia(false)
                        .metadata(Mark.of(letter.id()))),
                answer -> done(answer.getChannel(), answer.getTs()));
    }

    /** The mark that the post carries stays, because none is given here. */
    private Parcel update(Letter letter, Spot where, Message message) {
        return ask(
                letter,
                slack -> slack.chatUpdate(it -> it.channel(where.conversation())
                        .ts(where.ts())
                        .text(message.text())
                        .blocks(message.blocks())),
                answer -> done(where.conversation(), where.ts()));
    }

    private Optional<Parcel> files(Letter letter, Spot where) {
        List<Enclosure> files = writers.files(letter);
        MethodsClient slack = api.with(workspaces.token(letter.workspace()));
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new Enclose(slack, api.http(), where.conversation(), files));
    }

    private Optional<Parcel> publish(Letter letter) {
        return writers.view(letter)
                .map(view -> ask(
                        letter,
                        slack -> slack.viewsPublish(
                                it -> it.userId(letter.address()).view(view)),
                        answer -> done("", "")));
    }

    /** By the name that the modal gets with the answer which news is to follow: so it cannot come before that answer. */
    private Optional<Parcel> redraw(Letter letter) {
        String name = Screen.awaitedIn(letter.address());
        return writers.view(letter).map(view -> {
            // More news may come, and the same once more if Slack's answer gets lost.
            view.setExternalId(name);
            return ask(
                    letter, slack -> slack.viewsUpdate(it -> it.externalId(name).view(view)), answer -> done("", ""));
        });
    }

    private Parcel open(Letter letter) {
        return ask(
                letter,
                slack -> slack.conversationsOpen(
                        it -> it.users(List.of(letter.address().split(",")))),
                answer -> done(answer.getChannel().getId(), ""));
    }

    private Parcel look(Letter letter) {
        return ask(
                letter,
                slack -> slack.conversationsInfo(
                        it -> it.channel(letter.address()).includeNumMembers(true)),
                answer -> ChannelFacts.of(answer.getChannel()));
    }

    /** Being in it already is fine, and Slack says so. */
    private Parcel join(Letter letter) {
        return ask(
                letter,
                slack -> slack.conversationsJoin(it -> it.channel(letter.address())),
                answer -> ChannelFacts.of(answer.getChannel()));
    }

    private <R extends SlackApiTextResponse> Parcel ask(
            Letter letter, Ask.Call<R> call, Function<R, Outcome.Done> read) {
        MethodsClient slack = api.with(workspaces.token(letter.workspace()));
        return new Ask<>(letter.operation(), slack, call, read);
    }

    private static Outcome.Done done(String conversation, String ts) {
        return new Outcome.Done(conversation, ts, Map.of());
    }
}

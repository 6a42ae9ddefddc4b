package dev.trellis.pairing;

import dev.trellis.privacy.steps.Cause;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * What follows from each letter of an introduction: the channel knows, the two have a conversation, the two are asked when
 * they talk. Each step is saved together with what Slack said, so that a crash resumes at the step that is missing, and
 * hearing of the same letter twice changes nothing.
 */
@Singleton
final class IntroductionSteps {
    private final Register register;
    private final Introductions introductions;
    private final News news;
    private final Clock clock;

    IntroductionSteps(Register register, Introductions introductions, News news, Clock clock) {
        this.register = register;
        this.introductions = introductions;
        this.news = news;
        this.clock = clock;
    }

    /** The introduction is in the channel. */
    void posted(Pair pair) {
        Introduction before = introductions.of(pair);
        if (before.post() == ChannelPost.WAITING || before.post() == ChannelPost.UNCERTAIN) {
            Introduction posted = before.ended(ChannelPost.POSTED);
            introductions.keep(posted);
            introductions.goOn(introduced(pair), posted);
        }
    }

    /** Slack will never post it: a lead is told, and the two are introduced to one another without it. */
    void refused(Pair pair) {
        notPosted(pair, ChannelPost.REFUSED);
    }

    /** It may be there: it is not repeated, and a lead is asked to look. */
    void uncertain(Pair pair) {
        notPosted(pair, ChannelPost.UNCERTAIN);
    }

    private void notPosted(Pair pair, ChannelPost how) {
        Introduction before = introductions.of(pair);
        if (before.post() == ChannelPost.WAITING) {
            Introduction now = before.ended(how);
            introductions.keep(now);
            introductions.tellLead(pair, now);
            introductions.goOn(pair, now);
        }
    }

    /** The two have a conversation of their own, perhaps one they had before. */
    void opened(Pair pair, String conversation) {
        if (pair.conversation().isEmpty()) {
            Pair talking = register.move(pair.talkingIn(conversation), Cause.of("OPENED"));
            introductions.goOn(talking, introductions.offerTimes(talking));
        }
    }

    /** Slack will not open it, or not post there: each of the two is introduced alone, and a lead is told. */
    void stuck(Pair pair) {
        if (pair.state() == PairState.INTRODUCING || pair.state() == PairState.INTRODUCED) {
            introductions.apart(pair);
            introductions.tellLeadOfNoGroup(pair);
        }
    }

    /** The two were asked when they talk. */
    void asked(Pair pair) {
        Pair known = introduced(pair);
        if (known.state() == PairState.INTRODUCED) {
            register.move(known.forming(), Cause.of("ASKED_FOR_A_TIME"));
        }
    }

    private Pair introduced(Pair pair) {
        if (pair.state() != PairState.INTRODUCING) {
            return pair;
        }
        Pair known = register.move(pair.introduced(clock.instant()), Cause.of("INTRODUCED"));
        news.introduced(known);
        return known;
    }
}

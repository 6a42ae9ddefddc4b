package dev.trellis.pairing;

import dev.trellis.delivery.Letter;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** Begins pairs, and puts the letter of whatever step of their introduction is missing. */
@Singleton
final class Introductions {
    private final IntroductionRepository introductions;
    private final Register register;
    private final Lines lines;
    private final Programs programs;
    private final People people;
    private final Post post;

    Introductions(
            IntroductionRepository introductions,
            Register register,
            Lines lines,
            Programs programs,
            People people,
            Post post) {
        this.introductions = introductions;
        this.register = register;
        this.lines = lines;
        this.programs = programs;
        this.people = people;
        this.post = post;
    }

    Introduction of(Pair pair) {
        return introductions.findByWorkspaceAndPair(pair.workspace(), pair.id()).orElseThrow();
    }

    OwnLine line(Pair pair, PersonId person) {
        return lines.of(pair, person);
    }

    Pair begin(WorkspaceId workspace, ProgramId id, Approved first, Approved second) {
        Program program = programs.get(workspace, id);
        Couple couple = Couple.of(first.person(), second.person());
        Cause why = Cause.by(second.person(), "BOTH_SAID_YES");
        Pair confirmed = register.begin(Pair.confirmed(workspace, id, couple, first.person()), why);
        lines.keep(confirmed, first);
        lines.keep(confirmed, second);
        boolean inChannel = program.listed() && program.isOpen() && !first.quiet() && !second.quiet();
        Introduction introduction = Introduction.of(confirmed, inChannel);
        introductions.save(introduction);
        Pair pair = register.move(confirmed.introducing(), why);
        goOn(pair, introduction);
        return pair;
    }

    /** Puts the letter of the step that is missing; the same step twice is one letter. */
    void goOn(Pair pair, Introduction introduction) {
        if (pair.state() == PairState.PAUSED || !pair.state().live()) {
            return;
        }
        boolean channelFirst = pair.state() == PairState.INTRODUCING && introduction.post() == ChannelPost.WAITING;
        if (channelFirst) {
            put(pair, PairLetters.introduction(pair, introduction, channel(pair)));
        } else if (pair.conversation().isEmpty()) {
            put(pair, PairLetters.open(pair, introduction, lower(pair), higher(pair)));
        } else if (pair.state() == PairState.INTRODUCING || pair.state() == PairState.INTRODUCED) {
            put(pair, PairLetters.firstTalk(pair, introduction));
        }
    }

    /** After a pause: what was cancelled is put again. */
    void resume(Pair pair) {
        Introduction anew = fresh(pair, of(pair).anew());
        introductions.update(anew);
        goOn(pair, anew);
    }

    /** Times that were never shown are reckoned again: the old ones may be over. */
    private Introduction fresh(Pair pair, Introduction anew) {
        boolean shown = pair.state() != PairState.INTRODUCING && pair.state() != PairState.INTRODUCED;
        return shown || pair.conversation().isEmpty()
                ? anew
                : anew.offering(hours(pair).talks(post.now()));
    }

    void keep(Introduction introduction) {
        introductions.update(introduction);
    }

    void booked(Pair pair, Instant at) {
        introductions.update(of(pair).booked(at));
        redraw(pair);
    }

    /** What the two read when they were asked for a time, together or each alone, says how things stand. */
    void redraw(Pair pair) {
        if (pair.state() == PairState.INTRODUCING) {
            return;
        }
        if (pair.conversation().isEmpty()) {
            both(pair).forEach(person -> post.put(PairLetters.apartChanged(pair, person)));
        } else {
            post.put(PairLetters.firstTalkChanged(pair));
        }
    }

    /** The last day somebody may book, in their own zone, when that moment lies beyond it. */
    Optional<LocalDate> tooFar(Pair pair, PersonId who, Instant at) {
        ZoneId zone = people.get(pair.workspace(), who).zone();
        Program program = programs.get(pair.workspace(), pair.program());
        LocalDate latest = Horizon.of(program, LocalDate.ofInstant(post.now(), zone));
        return Optional.of(latest).filter(LocalDate.ofInstant(at, zone)::isAfter);
    }

    boolean again(Pair pair) {
        Introduction before = of(pair);
        if (before.post() != ChannelPost.UNCERTAIN || !pair.state().live()) {
            return false;
        }
        Introduction again = before.again();
        introductions.update(again);
        put(pair, PairLetters.introduction(pair, again, channel(pair)));
        return true;
    }

    boolean found(Pair pair) {
        Introduction before = of(pair);
        if (before.post() != ChannelPost.UNCERTAIN) {
            return false;
        }
        introductions.update(before.ended(ChannelPost.POSTED));
        return true;
    }

    /** The times offered for the first talk, reckoned when the conversation of the two opens. */
    Introduction offerTimes(Pair pair) {
        Introduction offering = of(pair).offering(hours(pair).talks(post.now()));
        introductions.update(offering);
        return offering;
    }

    /** Each of the two reads the introduction, and the times offered, alone. */
    void apart(Pair pair) {
        Introduction known = of(pair);
        Introduction offering = known.times().isEmpty() ? offerTimes(pair) : known;
        both(pair).forEach(person -> put(pair, PairLetters.apart(pair, offering, person)));
    }

    /** A lead reads what went wrong with the introduction in the channel. */
    void tellLead(Pair pair, Introduction introduction) {
        Person lead = programs.lead(programs.get(pair.workspace(), pair.program()));
        Letter letter = PairLetters.trouble(pair, introduction, lead);
        post.put(letter.notBefore(lead.week().atWork(post.now())));
    }

    /** A lead reads that the two have no conversation of their own. */
    void tellLeadOfNoGroup(Pair pair) {
        Person lead = programs.lead(programs.get(pair.workspace(), pair.program()));
        Letter letter = PairLetters.noGroup(pair, of(pair), lead);
        post.put(letter.notBefore(lead.week().atWork(post.now())));
    }

    /** The first steps wait until both are at work, so that nobody meets a stranger's greeting at night. */
    private void put(Pair pair, Letter letter) {
        post.put(letter.notBefore(hours(pair).from(post.now())));
    }

    private BothAtWork hours(Pair pair) {
        return new BothAtWork(lower(pair).week(), higher(pair).week());
    }

    private String channel(Pair pair) {
        return programs.get(pair.workspace(), pair.program()).channel();
    }

    private Stream<Person> both(Pair pair) {
        return Stream.of(lower(pair), higher(pair));
    }

    private Person lower(Pair pair) {
        return people.get(pair.workspace(), pair.lower());
    }

    private Person higher(Pair pair) {
        return people.get(pair.workspace(), pair.higher());
    }
}

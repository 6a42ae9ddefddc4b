package dev.trellis.joining.profile;

import java.util.List;

/**
 * How somebody likes to work: five answers between two poles.
 *
 * @param answers of each question 1 to 5; 0 where it was passed over
 */
public record Style(List<Integer> answers) {
    public static final int QUESTIONS = 5;
    public static final int FARTHEST = 5;

    public static final Style UNSAID = new Style(List.of(0, 0, 0, 0, 0));

    public Style {
        answers = List.copyOf(answers);
        if (answers.size() != QUESTIONS || answers.stream().anyMatch(answer -> answer < 0 || answer > FARTHEST)) {
            throw new IllegalArgumentException("Five answers from 0 to 5");
        }
    }

    public boolean isEmpty() {
        return answers.stream().allMatch(answer -> answer == 0);
    }

    static Style read(String kept) {
        return kept.isEmpty()
                ? UNSAID
                : new Style(kept.chars().mapToObj(digit -> digit - '0').toList());
    }

    String kept() {
        return String.join("", answers.stream().map(String::valueOf).toList());
    }
}

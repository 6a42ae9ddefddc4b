package dev.trellis.joining.profile.slack;

import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackSubmission;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Each form's button and its submission. */
@Factory
record Forms(
        LevelsForm levels,
        HoursForm hours,
        StyleForm style,
        PeopleForm people,
        CapacityForm capacity,
        SightsForm sights) {
    @Singleton
    SlackButton levelsButton() {
        return levels.button();
    }

    @Singleton
    SlackSubmission levelsSubmission() {
        return levels.submission();
    }

    @Singleton
    SlackButton hoursButton() {
        return hours.button();
    }

    @Singleton
    SlackSubmission hoursSubmission() {
        return hours.submission();
    }

    @Singleton
    SlackButton styleButton() {
        return style.button();
    }

    @Singleton
    SlackSubmission styleSubmission() {
        return style.submission();
    }

    @Singleton
    SlackButton peopleButton() {
        return people.button();
    }

    @Singleton
    SlackSubmission peopleSubmission() {
        return people.submission();
    }

    @Singleton
    SlackButton capacityButton() {
        return capacity.button();
    }

    @Singleton
    SlackSubmission capacitySubmission() {
        return capacity.submission();
    }

    @Singleton
    SlackButton sightsButton() {
        return sights.button();
    }

    @Singleton
    SlackSubmission sightsSubmission() {
        return sights.submission();
    }
}

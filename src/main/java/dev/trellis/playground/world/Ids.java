package dev.trellis.playground.world;

import java.security.SecureRandom;
import java.util.Locale;

/** The ids that never change here, and new ones that look like Slack's. */
public final class Ids {
    public static final String TEAM = "T0PRETEND00";
    public static final String TEAM_NAME = "Acme";
    public static final String TEAM_DOMAIN = "acme-pretend";
    public static final String APP = "A0TRELLIS00";
    public static final String BOT = "B0TRELLIS00";
    public static final String BOT_USER = "U0TRELLIS00";
    public static final String SLACKBOT = "USLACKBOT";

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id such as {@code D07QX2M4K9A}. */
    public static String next(String prefix) {
        return prefix + "0" + random(9);
    }

    /** Ten characters such as Slack gives to a block without a block_id. */
    public static String small() {
        return random(10).toLowerCase(Locale.ROOT);
    }

    /** Letters and digits that nobody guesses, for URLs and triggers. */
    public static String secret() {
        return random(24);
    }

    private static String random(int length) {
        var id = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}

package dev.trellis.matching.sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;

/**
 * Draws bars over an axis from 0 to 100, each with its number above it: whole numbers need no second axis. Slack shows
 * pictures at half this width, so letters are twice as large as they are read.
 */
final class BarPicture {
    static final int WIDTH = 720;
    static final int LETTERS = 26;
    private static final int HEIGHT = 440;
    private static final int SIDE = 30;
    private static final int GAP = 4;
    private static final int TITLE = 44;
    private static final int TOP = 100;
    private static final int FLOOR = HEIGHT - 96;
    private static final int HUNDRED = 100;
    private static final Color GREEN = new Color(0x2F7D5B);
    private static final Color INK = new Color(0x1D1C1D);
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, LETTERS);
    private static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, LETTERS + 2);

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();
    private final List<Integer> counts;

    private BarPicture(List<Integer> counts) {
        this.counts = counts;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    /** Made without a screen. */
    static BufferedImage of(List<Integer> counts, String title, String across) {
        BarPicture picture = new BarPicture(counts);
        picture.bars();
        picture.axis();
        picture.write(title, BOLD, WIDTH / 2, TITLE);
        picture.write(across, PLAIN, WIDTH / 2, HEIGHT - SIDE / 2);
        picture.pen.dispose();
        return picture.image;
    }

    private void bars() {
        int most = Math.max(1, Collections.max(counts));
        Font font = fitting(Integer.toString(most));
        for (int bar = 0; bar < counts.size(); bar++) {
            int count = counts.get(bar);
            if (count > 0) {
                int height = Math.max(GAP, (FLOOR - TOP) * count / most);
                pen.setColor(GREEN);
                pen.fillRect(edge(bar) + GAP, FLOOR - height, edge(bar + 1) - edge(bar) - 2 * GAP, height);
                write(Integer.toString(count), font, (edge(bar) + edge(bar + 1)) / 2, FLOOR - height - 2 * GAP);
            }
        }
    }

    private void axis() {
        pen.setColor(INK);
        pen.fillRect(edge(0), FLOOR, edge(counts.size()) - edge(0), 2);
        for (int mark = 0; mark <= counts.size(); mark++) {
            write(Integer.toString(mark * HUNDRED / counts.size()), PLAIN, edge(mark), FLOOR + LETTERS + GAP);
        }
    }

    /** Numbers that are wider than a bar are written smaller. */
    private Font fitting(String widest) {
        float room = edge(1) - edge(0) - GAP;
        int width = pen.getFontMetrics(BOLD).stringWidth(widest);
        return width <= room ? BOLD : BOLD.deriveFont(BOLD.getSize() * room / width);
    }

    private int edge(int bar) {
        return SIDE + bar * (WIDTH - 2 * SIDE) / counts.size();
    }

    private void write(String words, Font font, int middle, int foot) {
        FontMetrics size = pen.getFontMetrics(font);
        pen.setFont(font);
        pen.setColor(INK);
        pen.drawString(words, middle - size.stringWidth(words) / 2, foot);
    }
}

package dev.trellis.matching.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {
    private static final Table TABLE = new Table(
            List.of("Who", "Score", "Why"),
            List.of(
                    List.of("Ana \"A\", \u2603", 17, "a;b\nc"),
                    List.of("=HYPERLINK(\"http://x\")", -5, "+1"),
                    List.of("O'Neil & <Co>", 0, "")));

    @Test
    void csvOpensInExcelAsItIs() {
        String text = new String(CsvFile.of(TABLE), UTF_8);

        assertThat(text)
                .startsWith("\uFEFFWho,Score,Why\r\n")
                .contains("\"Ana \"\"A\"\", \u2603\",17,\"a;b\nc\"\r\n")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\",-5,'+1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "\0=1"})
    void nothingAPersonWroteRunsAsAFormula(String words) {
        assertThat(Cell.words(words)).startsWith("'");
        assertThat(Cell.words("x" + words)).startsWith("x");
    }

    @Test
    void excelReadsTheSameWordsAndNumbers() throws IOException {
        Map<String, String> parts = unzipped(XlsxFile.of("Pairs", TABLE));

        assertThat(parts).containsKey("xl/worksheets/sheet1.xml");
        String all = String.join("", parts.values());
        assertThat(all)
                .contains("&apos;=HYPERLINK(", "O&apos;Neil &amp; &lt;Co&gt;", "<v>17</v>")
                .doesNotContain("<f>");
    }

    @Test
    void aRowIsAsLongAsTheHeader() {
        assertThatThrownBy(() -> new Table(List.of("a", "b"), List.of(List.of("x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePictureIsOneAndCountsEveryPair() throws IOException {
        ScoreChart chart = ScoreChart.of(List.of(0, 99, 100, 999, 1_000, 500), 1_000);

        assertThat(chart.counts()).containsExactly(2, 1, 0, 0, 0, 1, 0, 0, 0, 2);
        assertThat(chart.pairs()).isEqualTo(6);
        assertThat(chart.upperHalf()).isEqualTo(3);
        var image = ImageIO.read(new ByteArrayInputStream(chart.png("How well", "Of 100")));
        assertThat(image.getWidth()).isEqualTo(ScoreChart.WIDTH);
        assertThat(ScoreChart.of(List.of(), 0).png("a", "b")).isNotEmpty();
    }

    @Test
    void theLettersOfThePictureCanBeReadAtTheWidthSlackShowsItIn() {
        assertThat(ScoreChart.LETTERS.getSize() * 360.0 / ScoreChart.WIDTH).isGreaterThanOrEqualTo(12);
    }

    @Test
    void itsAxisCountsNoHalfPairs() {
        assertThat(ScoreChart.whole(2)).isEqualTo("2");
        assertThat(ScoreChart.whole(2.5)).isEmpty();
        assertThat(ScoreChart.whole(20_000)).isEqualTo("20,000");
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        Path path = Files.write(Files.createTempFile("pairs", ".xlsx"), file);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        Files.delete(path);
        return parts;
    }
}

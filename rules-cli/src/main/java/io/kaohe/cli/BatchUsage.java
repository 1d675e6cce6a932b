package io.kaohe.cli;

import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Which arguments go together when many months are settled at once. */
final class BatchUsage {
    private final CommandSpec spec;
    private final BatchOptions options;

    BatchUsage(CommandSpec spec, BatchOptions options) {
        this.spec = spec;
        this.options = options;
    }

    /** That nothing is asked of one month which only many can give. */
    void requireOneMonth() {
        require(
                !options.isSuperfluous(),
                Words.of(
                        "--rejects, --threads, --resume and --checkpoint go with --in only",
                        "--rejects、--threads、--resume、--checkpoint 只能与 --in 一起使用"));
    }

    /**
     * That all fits together, and nothing is written over that is read.
     *
     * @param alone whether an argument is given that is about one month only
     * @return the file to write to
     */
    Path requireMany(boolean alone, Optional<Path> output, Optional<Format> format) {
        require(
                !alone,
                Words.of(
                        "--in settles many months whole: leave FACTS.json, --agent and --against out",
                        "--in 整批结算：不要同时给出 FACTS.json、--agent 或 --against"));
        require(
                format.map(one -> one == Format.JSON || one == Format.CSV).orElse(true),
                Words.of("--in writes json or csv, not text or html", "--in 只输出 json 或 csv，不输出 text 或 html"));
        require(
                options.areNumbersSound(),
                Words.of("--threads and --checkpoint are at least 1", "--threads 与 --checkpoint 至少为 1"));
        require(
                !options.in().toString().endsWith(".json") || Files.isDirectory(options.in()),
                Words.of(
                        "--in " + options.in()
                                + " is one document: settle it without --in, or name its folder, or a file"
                                + " of documents, one a line, that is called .ndjson",
                        "--in " + options.in() + " 是单个文档：请不加 --in 直接结算，或指定其所在文件夹，或指定每行一个文档的 .ndjson 文件"));
        require(output.isPresent(), Words.of("--in writes to a file: -o FILE is missing", "--in 需要写入文件：缺少 -o FILE"));
        Path file = output.orElseThrow();
        requireOwnPlaces(file, options.rejects(file));
        return file;
    }

    private void requireOwnPlaces(Path output, Path rejects) {
        for (Path file : new Path[] {output, rejects}) {
            require(
                    !Files.exists(file) || Files.isRegularFile(file),
                    Words.of(file + " is no file that can be replaced", file + " 不是可以替换的文件"));
            require(!isSame(file, options.in()), Words.of(file + " is both read and written", file + " 既要读取又要写入"));
        }
        require(
                !isSame(output, rejects),
                Words.of(
                        output + " is to hold both the settlements and the rejected documents",
                        output + " 不能同时存放结算结果和被退回的文档"));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private void require(boolean sound, Words complaint) {
        if (!sound) {
            throw new UsageException(spec.commandLine(), complaint);
        }
    }
}

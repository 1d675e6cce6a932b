package io.kaohe.batch;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.kaohe.document.SourceText;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The facts documents of a folder, each a file. */
final class FolderSources extends MonthSources {
    private final List<String> files;
    private int read;

    private FolderSources(List<String> files) {
        this.files = files;
    }

    static FolderSources of(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<String> files = inside.filter(
                            file -> file.getFileName().toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(Path::toString)
                    .toList();
            if (files.isEmpty()) {
                throw failure(folder, Words.of("there is no .json file in this folder", "这个文件夹里没有 .json 文件"));
            }
            return new FolderSources(files);
        } catch (IOException | UncheckedIOException e) {
            throw failure(folder, cannotBeRead(e));
        }
    }

    @Override
    public boolean hasNext() {
        return read < files.size();
    }

    @Override
    public DocumentSource next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String file = files.get(read++);
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            byte[] json = stream.readNBytes(SourceText.MOST_BYTES + 1);
            return json.length > SourceText.MOST_BYTES
                    ? DocumentSource.unreadable(file, SourceText.tooLong(file))
                    : DocumentSource.ofFile(file, json);
        } catch (IOException e) {
            return DocumentSource.unreadable(file, Problem.error("unreadable", Place.at(file, ""), cannotBeRead(e)));
        }
    }

    @Override
    public long position() {
        return read;
    }

    @Override
    public long size() {
        return files.size();
    }

    @Override
    public String description() {
        Hasher names = Hashing.sha256().newHasher();
        files.forEach(file -> names.putString(file, StandardCharsets.UTF_8).putByte((byte) 0));
        return files.size() + " files, names sha256:" + names.hash();
    }

    @Override
    public void close() {}

    private static Words cannotBeRead(Exception e) {
        return Words.of("the file cannot be read: " + e.getMessage(), "无法读取文件：" + e.getMessage());
    }

    private static FactsException failure(Path folder, Words message) {
        return new FactsException(List.of(Problem.error("unreadable", Place.at(folder.toString(), ""), message)));
    }
}

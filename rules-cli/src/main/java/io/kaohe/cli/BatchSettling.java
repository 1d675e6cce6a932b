package io.kaohe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaohe.batch.Batch;
import io.kaohe.batch.DocumentSource;
import io.kaohe.batch.MonthResult;
import io.kaohe.batch.MonthSources;
import io.kaohe.batch.RejectedDocument;
import io.kaohe.cli.batch.BatchFiles;
import io.kaohe.cli.batch.BatchOutput;
import io.kaohe.cli.batch.Checkpoint;
import io.kaohe.cli.batch.Counts;
import io.kaohe.cli.batch.Digest;
import io.kaohe.cli.batch.Done;
import io.kaohe.cli.batch.Effects;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Settles the months of a folder or file to a file, and says what came of it. */
final class BatchSettling {
    private static final byte[] NOTHING = {};

    private final Console console;
    private final BatchOptions options;
    private final BatchFormat format;
    private final BatchFiles files;
    private final Language language;

    BatchSettling(Console console, BatchOptions options, BatchFormat format, BatchFiles files) {
        this.console = console;
        this.options = options;
        this.format = format;
        this.files = files;
        this.language = format.language();
    }

    /**
     * Settles them.
     *
     * @param begun what decides the bytes of the output besides the input, by name
     * @return whether none was rejected
     * @throws KaoheException if the input cannot be read, the output cannot be written or gone on with
     */
    boolean run(Batch batch, Map<String, String> begun) {
        long began = System.nanoTime();
        try (MonthSources sources = MonthSources.in(options.in());
                BatchOutput output = output(begun, sources)) {
            Counts before = opened(output, sources);
            try {
                write(batch, sources, output, before);
            } catch (RuntimeException e) {
                output.discardIfEmpty();
                throw e;
            }
            output.finish();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            Words summary = BatchWords.summary(output.counts(), before, millis, options.threads(), files.rejects());
            console.err().println(summary.in(language));
            return output.counts().rejected() == 0;
        } catch (IOException e) {
            throw new KaoheException(
                    List.of(Problem.error("unwritable", Place.at(files.output().toString(), ""), Reasons.of(e))));
        }
    }

    private BatchOutput output(Map<String, String> begun, MonthSources sources) {
        Map<String, String> all = new TreeMap<>(begun);
        all.put("--in", options.in().toString());
        all.put("input", sources.description());
        return new BatchOutput(files, all, options.step(), Effects.UNWATCHED);
    }

    /** Passes over what an earlier process has done. */
    private Counts opened(BatchOutput output, MonthSources sources) throws IOException {
        if (!options.resume()) {
            output.begin(format.head());
            return Counts.NONE;
        }
        Checkpoint checkpoint = output.resume(format.head());
        if (!checkpoint.complete()) {
            Digest passedOver = Digest.NONE;
            for (long i = 0; i < checkpoint.counts().documents() && sources.hasNext(); i++) {
                passedOver = passedOver.then(Digest.of(sources.next().digest()));
            }
            output.requireSame(passedOver);
        }
        return checkpoint.counts();
    }

    private void write(Batch batch, MonthSources sources, BatchOutput output, Counts before) throws IOException {
        BatchProgress progress = new BatchProgress(console, language, sources, before);
        try (Stream<Done> all = batch.threads(options.threads()).settle(sources, this::done)) {
            for (Iterator<Done> each = all.iterator(); each.hasNext(); ) {
                output.add(each.next());
                progress.show(output.counts());
            }
        } finally {
            progress.clear();
        }
    }

    private Done done(DocumentSource source, MonthResult result) {
        Digest digest = Digest.of(source.digest());
        if (result instanceof MonthResult.Rejected rejected) {
            byte[] line = RejectedDocument.toLine(source, rejected, language).getBytes(UTF_8);
            return new Done(digest, NOTHING, line, new Counts(1, 1, 0, 0));
        }
        List<Settlement> settlements = ((MonthResult.Settled) result).settlements();
        long entries = settlements.stream().mapToLong(BatchSettling::entries).sum();
        long agents = settlements.get(0).statements().size();
        return new Done(digest, format.lines(settlements), NOTHING, new Counts(1, 0, agents, entries));
    }

    private static long entries(Settlement settlement) {
        return settlement.team().entries().size()
                + settlement.statements().stream()
                        .mapToLong(statement -> statement.entries().size())
                        .sum();
    }
}

package io.kaohe.cli.batch;

import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an earlier batch left behind, and why it cannot be gone on with. */
final class Leftovers {
    private static final Map<String, Words> NAMES = Map.of(
            "build", Words.of("the build of kaohe", "kaohe 版本"),
            "input", Words.of("an input of", "输入"),
            "java", Words.of("the Java", "Java 版本"),
            "policies", Words.of("the policies", "制度"));

    private Leftovers() {}

    /** That there are some, and it was not said to go on. */
    static KaoheException unasked(List<Path> files) {
        return failure(
                "unfinished",
                files.get(0),
                Words.of("this is left of a batch that did not come to its end", "这是一次未完成的批量结算留下的文件"),
                Words.of("--resume is to go on with it; ", "可以加上 --resume 继续；").then(anew(files)));
    }

    /** All in which what a batch was begun with is not what it would go on with; nothing if it is the same. */
    static List<Problem> differences(
            Path journal, Map<String, String> begun, Map<String, String> now, List<Path> files) {
        List<Problem> problems = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(begun.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            String was = begun.getOrDefault(name, "-");
            String is = now.getOrDefault(name, "-");
            if (!Objects.equals(was, is)) {
                Words label = NAMES.getOrDefault(name, Words.same(name));
                problems.add(Problem.error(
                                "begun-otherwise",
                                Place.at(journal.toString(), ""),
                                Words.of("the batch was begun with ", "这次批量结算开始时的")
                                        .then(label)
                                        .then(Words.of(" " + was + ", and not " + is, "是 " + was + "，而不是 " + is)))
                        .maybe(anew(files)));
            }
        }
        return problems;
    }

    /** That the input is not what was settled. */
    static KaoheException inputChanged(Path journal, long documents, List<Path> files) {
        return failure(
                "begun-otherwise",
                journal,
                Words.of(
                        "the first " + documents + " documents of the input are not those that were settled",
                        "输入的前 " + documents + " 份数据与已结算的不一致"),
                anew(files));
    }

    /** That what was written is gone. */
    static KaoheException lost(Path file, String what, List<Path> files) {
        return failure("unfinished", file, Words.same(what), anew(files));
    }

    private static Words anew(List<Path> files) {
        String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
        return Words.of("to begin anew these are to be deleted: " + names + ".", "要重新开始，请删除：" + names + "。");
    }

    private static KaoheException failure(String code, Path file, Words message, Words hint) {
        return new KaoheException(List.of(
                Problem.error(code, Place.at(file.toString(), ""), message).maybe(hint)));
    }
}

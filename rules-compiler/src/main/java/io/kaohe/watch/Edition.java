package io.kaohe.watch;

import io.kaohe.Policy;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A policy's folder as it was last seen.
 *
 * @param sound the last files without a mistake, and what they were compiled to; none if there never were any
 * @param rejected files after these, which are not in force; none if they could not be read
 * @param problems why the policy in force is not what the files say
 */
record Edition(Optional<Sound> sound, Optional<PolicyFolder> rejected, List<Problem> problems) {
    static final Edition NONE = new Edition(Optional.empty(), Optional.empty(), List.of());

    static final String DUPLICATE = "duplicate-policy";

    /** Files in which nothing is wrong, and what they were compiled to. */
    record Sound(PolicyFolder files, Policy policy) {
        String version() {
            return policy.id() + "@" + policy.effective();
        }
    }

    /** The edition of these files; what was compiled or rejected before is not compiled again. */
    Edition of(PolicyFolder files, Function<PolicyFolder, Policy> compiler) {
        if (sound.filter(last -> last.files().equals(files)).isPresent()) {
            return new Edition(sound, Optional.empty(), List.of());
        }
        if (rejected.filter(files::equals).isPresent() && !isDuplicate()) {
            return this;
        }
        try {
            Policy policy = compiler.apply(files);
            return new Edition(Optional.of(new Sound(files, policy)), Optional.empty(), List.of());
        } catch (PolicyException e) {
            return new Edition(sound, Optional.of(files), e.problems());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return new Edition(sound, Optional.of(files), List.of(defect(files, e)));
        }
    }

    /** The edition of files that could not be read. */
    Edition unread(List<Problem> why) {
        return new Edition(sound, Optional.empty(), why);
    }

    /** The edition of files in which there is nothing wrong, if only another policy were not there. */
    Edition duplicate(PolicyFolder files, Problem why) {
        return new Edition(sound, Optional.of(files), List.of(why));
    }

    /** Whether it can become another one without a file that is written. */
    boolean isUnread() {
        return rejected.isEmpty() && !problems.isEmpty();
    }

    boolean isOfSamePolicy(Edition other) {
        return sound.isPresent()
                && other.sound.isPresent()
                && sound.get().policy() == other.sound.get().policy();
    }

    private boolean isDuplicate() {
        return problems.stream().anyMatch(problem -> problem.code().equals(DUPLICATE));
    }

    private static Problem defect(PolicyFolder files, Throwable e) {
        return Problem.error(
                "not-compiled",
                Place.at(files.name(), ""),
                Words.of("the policy cannot be compiled: " + e, "无法编译这套制度：" + e));
    }
}

package io.kaohe.book;

import io.kaohe.Policy;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.PolicyCompiler;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.probe.Reached;
import io.kaohe.problem.PolicyException;
import io.kaohe.report.HtmlPages;
import io.kaohe.report.PageHead;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.PolicyScenarios;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Policies as a page for people: of each policy its settings and its clauses, of each clause what it is taken to say, its
 * rules with their comments, the tables that they use, its scenarios with whether they passed, what these try out, and a
 * step chart of each amount or coefficient that goes by tiers. The page is one file that loads nothing and runs nothing,
 * to be read on a phone and to be printed; whatever stands in the files of the policy is shown as text. The same files
 * give the same page.
 *
 * <pre>{@code
 * String page = PolicyBook.read(Path.of("my-policies")).html(Language.ZH);
 * }</pre>
 */
public record PolicyBook(List<Chapter> chapters) {
    private static final HtmlPages PAGES = new HtmlPages(PolicyBook.class);

    /** @param chapters in the order of the book, at least one */
    public PolicyBook {
        chapters = List.copyOf(chapters);
    }

    /**
     * The book of a policy's folder, or of all policies whose folders are in a folder. Runs their scenarios; one that
     * fails is shown as failed.
     *
     * @throws PolicyException if there is none, or with all that is wrong with one
     */
    public static PolicyBook read(Path folder) {
        List<Chapter> chapters = new ArrayList<>();
        for (Path path : PolicyFolders.in(folder)) {
            Analysis analysis = Analysis.of(PolicyFolder.read(path));
            Policy policy = PolicyCompiler.compile(analysis, List.of()).load();
            PolicyResult result = PolicyScenarios.in(path, policy).run();
            chapters.add(new Chapter(analysis, Reached.in(result, path)));
        }
        return new PolicyBook(chapters);
    }

    /** The whole book as an HTML document, which ends with a line feed. */
    public String html(Language language) {
        BookWords words = new BookWords(language);
        List<PolicyPart> policies = new ArrayList<>();
        for (Chapter chapter : chapters) {
            policies.add(new PolicyParts(chapter, "p" + (policies.size() + 1), words).part());
        }
        BookPage page = new BookPage(words, policies);
        return PAGES.page(new PageHead(language, page.title(), List.of(PAGES.style("book"))), "book", page);
    }
}

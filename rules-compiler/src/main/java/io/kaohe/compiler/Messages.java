package io.kaohe.compiler;

import io.kaohe.policy.Template;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.source.PolicyFolder;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Language;
import io.kaohe.text.Nearest;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a policy's reasons: a message for each clause and language, by the clause's id or by {@code @reason}. */
final class Messages {
    /** What a message can say of an entry, by the verb that writes it. */
    private static Set<String> ofEntry(String verb) {
        return switch (verb) {
            case "redPacket", "redPacketAgain" -> Set.of("amount", "shares");
            case "deductDays", "bonusDays" -> Set.of("amount", "dailyWages", "baseWage", "datesOfMonth");
            case "figure" -> Set.of("amount", "code");
            case "sanction", "sanctionEach", "finding", "notice", "entitlement", "eligibility" -> Set.of("code");
            case "note" -> Set.of();
            case "" -> Set.of("amount", "shares", "code", "dailyWages", "baseWage", "datesOfMonth");
            default -> Set.of("amount");
        };
    }

    private static final String BOUNDS = ":bounds";
    private static final Pattern HALF_ESCAPE = Pattern.compile("\\\\u(?![0-9a-fA-F]{4})");

    private final Map<Language, SourceFile> files = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final PolicyFolder folder;
    private final List<String> clauses;
    private final Unread unread;
    private final List<Problem> problems;
    private final Set<String> used = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    /** @param clauses those that there are: of a rule that carries another one only that is reported */
    Messages(PolicyFolder folder, List<String> clauses, Unread unread, List<Problem> problems) {
        this.folder = folder;
        this.clauses = clauses;
        this.unread = unread;
        this.problems = problems;
        for (Language language : Language.values()) {
            String name = "messages_" + language.tag() + ".properties";
            SourceFile file = folder.file(name).orElse(new SourceFile(name, name, ""));
            files.put(language, file);
            checkTwice(file);
            texts.put(language, load(file));
        }
    }

    /** The templates of a rule's reason, the words of its bounds filled in. */
    Map<Language, Template> of(CheckedRule rule) {
        Map<Language, Template> templates = new EnumMap<>(Language.class);
        boolean unknownVerb = rule.verb().isEmpty() && !rule.sound();
        if (unknownVerb || !Consequence.writes(rule.verb()) || !knows(rule)) {
            return templates;
        }
        String key = rule.source().annotation("reason").orElse(rule.clause());
        used.add(key);
        for (Language language : Language.values()) {
            templates.put(language, template(rule, key, language));
        }
        return templates;
    }

    /** All messages of all languages, for the fingerprint: one a line. */
    String canonical() {
        return texts.entrySet().stream()
                .flatMap(byLanguage -> byLanguage.getValue().entrySet().stream()
                        .map(message -> byLanguage.getKey().tag() + " " + message.getKey() + "=" + message.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Reports the messages that no rule uses. */
    void end(List<CheckedRule> rules) {
        if (!rules.stream().allMatch(this::knows)) {
            return;
        }
        texts.forEach((language, byKey) -> byKey.keySet().stream()
                .filter(key -> !used.contains(key) && !unread.mentions(key))
                .forEach(key -> problems.add(Problem.error(
                                "unused-message",
                                place(language, key),
                                Words.of("no rule uses the message " + key, "没有规则使用文案 " + key))
                        .maybe(Nearest.hint(key, used)))));
    }

    private boolean knows(CheckedRule rule) {
        return unread.hasHead() || clauses.contains(rule.clause());
    }

    private Template template(CheckedRule rule, String key, Language language) {
        if (!isRead(language)) {
            return Template.of("");
        }
        String text = texts.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            problems.add(Problem.error(
                    "no-message",
                    rule.source().place(),
                    Words.of(
                            "the rule \"" + rule.source().name() + "\" has no words: "
                                    + file(language).name() + " has no message " + key,
                            "规则“" + rule.source().name() + "”没有说明文字："
                                    + file(language).name() + " 中没有文案 " + key)));
            return Template.of("");
        }
        if (text.replaceAll("\\{[^{}]*}", "").matches("(?s).*[{}\uFF5B\uFF5D].*")) {
            problems.add(Problem.error(
                    "open-brace",
                    place(language, key),
                    Words.of(
                            "a placeholder stands between { and }, and one of them is missing",
                            "占位符要写在 { 和 } 之间，这里少了一个")));
        }
        Template template = Template.of(withBounds(text, rule, key, language));
        if (rule.sound()) {
            template.placeholders().forEach(placeholder -> check(placeholder, rule, key, language));
        }
        return template;
    }

    /** Whether there is a file of the language; that there is none is reported once, when a rule first needs it. */
    private boolean isRead(Language language) {
        String name = file(language).name();
        if (folder.file(name).isEmpty() && !folder.unreadable().containsKey(name) && missing.add(name)) {
            problems.add(Problem.error(
                    "no-messages",
                    Place.at(folder.name(), ""),
                    Words.of(
                            "the folder " + folder.name() + " has no " + name + ", and its rules need words",
                            "文件夹 " + folder.name() + " 中没有 " + name + "，而规则需要文案")));
        }
        return folder.file(name).isPresent();
    }

    private String withBounds(String text, CheckedRule rule, String key, Language language) {
        String filled = text;
        for (String placeholder : Template.of(text).placeholders()) {
            if (placeholder.endsWith(BOUNDS)) {
                String path = placeholder.substring(0, placeholder.length() - BOUNDS.length());
                String words = rule.bounds().stream()
                        .filter(bound -> bound.path().equals(path))
                        .map(bound -> bound.in(language))
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
                if (words.isEmpty() && rule.sound() && checkPath(path, rule, key, language)) {
                    problems.add(Problem.error(
                                    "no-bounds",
                                    place(language, key, placeholder),
                                    Words.of(
                                            "the rule \"" + rule.source().name() + "\" sets no limit to " + path,
                                            "规则“" + rule.source().name() + "”没有给 " + path + " 设界限"))
                            .maybe(elsewhere("bounds", rule)));
                }
                filled = filled.replace("{" + placeholder + "}", words);
            }
        }
        return filled;
    }

    private void check(String placeholder, CheckedRule rule, String key, Language language) {
        String unit = Template.unit(placeholder);
        if (!unit.isEmpty() && !Terms.units().contains(unit)) {
            problems.add(Problem.error(
                            "unknown-unit",
                            place(language, key, placeholder),
                            Words.of(
                                    "{" + placeholder + "} counts in no known unit",
                                    "{" + placeholder + "} 的单位不在已知单位之中"))
                    .maybe(Nearest.hint(unit, Terms.units())));
        }
        checkPath(Template.path(placeholder), rule, key, language);
    }

    /** Whether a placeholder means something to a rule; if not, that is reported, once. */
    private boolean checkPath(String placeholder, CheckedRule rule, String key, Language language) {
        if (ofEntry(rule.verb()).contains(placeholder)) {
            return true;
        }
        String[] path = placeholder.split("\\.", -1);
        Class<?> type = rule.scope().type("$" + path[0]).orElse(null);
        Set<String> known = type == null ? variables(rule) : Scope.properties(type);
        for (int i = 1; i < path.length && type != null; i++) {
            if (type == Object.class) {
                return true;
            }
            known = Scope.properties(type);
            type = Scope.property(type, path[i], 0).orElse(null);
        }
        if (type != null && !rule.scope().isHidden("$" + path[0])) {
            return true;
        }
        Problem unknown = Problem.error(
                        "unknown-placeholder",
                        place(language, key, placeholder),
                        Words.of(
                                "{" + placeholder + "} means nothing to the rule \""
                                        + rule.source().name() + "\"",
                                "占位符 {" + placeholder + "} 在规则“" + rule.source().name() + "”中没有含义"))
                .maybe(meant(path, known, rule));
        if (!problems.contains(unknown)) {
            problems.add(unknown);
        }
        return false;
    }

    private static Words meant(String[] path, Set<String> known, CheckedRule rule) {
        String last = path[path.length - 1];
        boolean variable = rule.scope().type("$" + path[0]).isPresent();
        Words elsewhere = variable || path.length != 2 ? Words.none() : elsewhere(last, rule);
        return elsewhere.equals(Words.none()) ? Nearest.hint(last, known) : elsewhere;
    }

    /** That the property of another variable was meant, where just one has it. */
    private static Words elsewhere(String property, CheckedRule rule) {
        List<String> owners = rule.scope().variables().stream()
                .filter(variable -> !rule.scope().isHidden(variable))
                .filter(variable -> rule.scope().type(variable).stream()
                        .anyMatch(type -> Scope.property(type, property, 0).isPresent()))
                .map(variable -> "{" + variable.substring(1) + "." + property + "}")
                .sorted()
                .toList();
        return owners.size() == 1 ? Words.of(owners.get(0) + " was meant.", "是 " + owners.get(0) + "。") : Words.none();
    }

    private static Set<String> variables(CheckedRule rule) {
        Set<String> names = new TreeSet<>(ofEntry(rule.verb()));
        rule.scope().variables().forEach(variable -> names.add(variable.substring(1)));
        return names;
    }

    private Place place(Language language, String key) {
        SourceFile file = file(language);
        int line = 1;
        for (String text : file.text().split("\n", -1)) {
            if (text.strip().startsWith(key)
                    && text.strip().substring(key.length()).strip().matches("[=:].*")) {
                return file.place(line, 1);
            }
            line++;
        }
        return Place.at(file.label(), "");
    }

    /** Where a placeholder stands in its message. */
    private Place place(Language language, String key, String placeholder) {
        Place message = place(language, key);
        int line = message.line();
        for (String text :
                file(language).text().lines().skip(Math.max(0, line - 1)).toList()) {
            int at = text.indexOf("{" + placeholder);
            if (at >= 0 || !text.endsWith("\\")) {
                return at < 0 ? message : file(language).place(line, at + 1);
            }
            line++;
        }
        return message;
    }

    private SourceFile file(Language language) {
        return files.getOrDefault(language, new SourceFile("", "", ""));
    }

    private void checkTwice(SourceFile file) {
        Set<String> keys = new HashSet<>();
        int line = 1;
        for (String text : file.text().split("\n", -1)) {
            String key = text.strip().split("[=:\\s]", 2)[0];
            if (!key.isEmpty() && !key.startsWith("#") && !key.startsWith("!") && !keys.add(key)) {
                problems.add(Problem.error(
                        "duplicate-message",
                        file.place(line, 1),
                        Words.of("there is another message " + key, "文案 " + key + " 重复出现")));
            }
            line++;
        }
    }

    private Map<String, String> load(SourceFile file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            Matcher escape = HALF_ESCAPE.matcher(file.text());
            problems.add(Problem.error(
                    "bad-escape",
                    file.place(escape.find() ? escape.start() : 0),
                    Words.of("behind \\u stand four digits, as in \\u0041", "\\u 之后要写四位十六进制数字，如 \\u0041")));
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }
}

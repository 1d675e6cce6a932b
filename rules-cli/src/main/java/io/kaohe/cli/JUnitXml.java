package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.ScenarioResult;
import io.kaohe.text.Language;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The results of scenarios as CI servers read them, in the XML that JUnit's reports have: a suite a policy, a case a
 * scenario, its class the scenario's file. A policy without scenarios has one case, which fails. There are no times in
 * it, so the same results give the same bytes.
 */
final class JUnitXml {
    private final Language language;
    private final boolean coverage;

    /** @param coverage whether the coverage of each policy is the output of its suite */
    JUnitXml(Language language, boolean coverage) {
        this.language = language;
        this.coverage = coverage;
    }

    String of(List<PolicyResult> results) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            newLine(xml, "");
            xml.writeStartElement("testsuites");
            attribute(xml, "name", "kaohe test");
            int failed = results.stream().mapToInt(JUnitXml::failures).sum();
            counts(xml, results.stream().mapToInt(JUnitXml::cases).sum(), failed);
            int pending =
                    results.stream().mapToInt(result -> result.pending().size()).sum();
            attribute(xml, "skipped", String.valueOf(pending));
            for (PolicyResult result : results) {
                add(xml, result);
            }
            newLine(xml, "");
            xml.writeEndElement();
            newLine(xml, "");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text takes any XML", e);
        }
        return text.toString();
    }

    private void add(XMLStreamWriter xml, PolicyResult result) throws XMLStreamException {
        newLine(xml, "  ");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", name(result.policy()));
        counts(xml, cases(result), failures(result));
        attribute(xml, "errors", "0");
        attribute(xml, "skipped", String.valueOf(result.pending().size()));
        for (ScenarioResult scenario : result.scenarios()) {
            add(xml, result.policy(), scenario);
        }
        if (result.scenarios().isEmpty()) {
            startCase(xml, "scenarios", name(result.policy()));
            fail(xml, TestWords.NO_SCENARIOS.in(language), "");
            endCase(xml);
        }
        if (coverage) {
            newLine(xml, "    ");
            xml.writeStartElement("system-out");
            xml.writeCharacters(allowed(new CoverageText(language).of(result)));
            xml.writeEndElement();
        }
        newLine(xml, "  ");
        xml.writeEndElement();
    }

    private void add(XMLStreamWriter xml, Policy policy, ScenarioResult result) throws XMLStreamException {
        String file = result.scenario().place().source();
        startCase(xml, result.scenario().title(), name(policy) + "." + stem(file));
        attribute(xml, "file", file);
        attribute(xml, "line", String.valueOf(result.scenario().place().line()));
        if (result.passed()) {
            xml.writeEndElement();
        } else if (result.failed()) {
            fail(xml, result.scenario().place().label(), result.text(language));
            endCase(xml);
        } else {
            newLine(xml, "      ");
            xml.writeEmptyElement("skipped");
            attribute(xml, "message", result.scenario().pending().orElse(""));
            endCase(xml);
        }
    }

    private static void startCase(XMLStreamWriter xml, String name, String className) throws XMLStreamException {
        newLine(xml, "    ");
        xml.writeStartElement("testcase");
        attribute(xml, "name", name);
        attribute(xml, "classname", className);
    }

    private static void endCase(XMLStreamWriter xml) throws XMLStreamException {
        newLine(xml, "    ");
        xml.writeEndElement();
    }

    private static void fail(XMLStreamWriter xml, String message, String text) throws XMLStreamException {
        newLine(xml, "      ");
        xml.writeStartElement("failure");
        attribute(xml, "message", message);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static void counts(XMLStreamWriter xml, int cases, int failed) throws XMLStreamException {
        attribute(xml, "tests", String.valueOf(cases));
        attribute(xml, "failures", String.valueOf(failed));
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    private static void newLine(XMLStreamWriter xml, String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }

    private static int cases(PolicyResult result) {
        return Math.max(1, result.scenarios().size());
    }

    private static int failures(PolicyResult result) {
        return result.scenarios().isEmpty() ? 1 : result.failed().size();
    }

    /** As the folder of a version is named. */
    private static String name(Policy policy) {
        return policy.id() + "@" + policy.effective();
    }

    /** The name of a file without {@code .yaml}. */
    private static String stem(String file) {
        String name = String.valueOf(Path.of(file).getFileName());
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** XML cannot carry most control characters, not even escaped: a mark stands for each. */
    private static String allowed(String text) {
        return text.codePoints()
                .map(c -> isAllowed(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
    }
}

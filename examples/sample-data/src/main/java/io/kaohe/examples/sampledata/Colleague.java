package io.kaohe.examples.sampledata;

import io.kaohe.examples.sampledata.Duty.Crew;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import java.util.List;

/**
 * Somebody on the shop's own staff list.
 *
 * @param lapses of a hundred shifts, how many begin late or end early
 * @param missed of a hundred shifts, how many lack a punch
 */
record Colleague(String number, String name, Role role, int baseWage, Crew crew, int lapses, int missed) {
    /** The team of twenty. */
    static List<Colleague> all() {
        return """
                A01 林一   GROUP_LEADER 3200 EVEN_NIGHTS  3  1
                A02 陈雨   PRE_SALES    2400 EVEN_NIGHTS  8  2
                A03 赵敏   PRE_SALES    2400 EVEN_NIGHTS  4  1
                A04 周洋   PRE_SALES    2300 EVEN_NIGHTS 20  4
                A05 吴倩   PRE_SALES    2300 EVEN_NIGHTS  6  1
                A06 郑凯   PRE_SALES    2200 EVEN_NIGHTS 10  2
                A07 王晓彤 PRE_SALES    2200 EVEN_NIGHTS  7 18
                A08 冯磊   AFTER_SALES  2300 EVEN_NIGHTS  5  1
                A09 欧阳静 AFTER_SALES  2300 EVEN_NIGHTS  0  0
                A10 许诺   GROUP_LEADER 3200 ODD_NIGHTS   2  1
                A11 何佳   PRE_SALES    2400 ODD_NIGHTS   9  2
                A12 吕文博 PRE_SALES    2400 ODD_NIGHTS   6  3
                A13 施雯   PRE_SALES    2300 ODD_NIGHTS   0  1
                A14 张弛   PRE_SALES    2300 ODD_NIGHTS  16  2
                A15 孔令仪 PRE_SALES    2200 ODD_NIGHTS   8  1
                A16 曹阳   PRE_SALES    2200 ODD_NIGHTS  12  6
                A17 严冬   AFTER_SALES  2300 ODD_NIGHTS   7  2
                A18 华筝   AFTER_SALES  2300 ODD_NIGHTS   3  1
                A19 金鑫   AFTER_SALES  2200 DAYS_ONLY   10  2
                S01 沈宁   SUPERVISOR   5000 DAYS_ONLY    1  0
                """.lines().map(line -> of(line.split(" +"))).toList();
    }

    private static Colleague of(String[] cells) {
        return new Colleague(
                cells[0],
                cells[1],
                Role.valueOf(cells[2]),
                Integer.parseInt(cells[3]),
                Crew.valueOf(cells[4]),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]));
    }

    /** As the library knows the person. */
    Agent agent() {
        return Agent.of(number, name, role)
                .withBaseWage(Integer.toString(baseWage))
                .withInsurancePremium("900");
    }

    boolean sells() {
        return agent().isProper();
    }
}

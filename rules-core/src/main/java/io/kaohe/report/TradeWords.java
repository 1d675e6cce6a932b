package io.kaohe.report;

import io.kaohe.fact.AfterSales;
import io.kaohe.fact.Order;
import io.kaohe.fact.Sales;
import io.kaohe.fact.Shipment;
import io.kaohe.text.Days;
import io.kaohe.text.Phrase;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.math.BigDecimal;

/** Sales, orders and parcels in words. */
final class TradeWords {
    private TradeWords() {}

    static Words of(Sales sales) {
        String amount = Terms.money(sales.amount());
        Phrase phrase = Phrase.of("sales of the month " + amount, "本月销售额 " + amount + " 元");
        if (sales.hasTarget()) {
            String target = Terms.money(sales.target());
            phrase = phrase.and("target " + target, "目标 " + target + " 元");
        }
        if (sales.hasConversion()) {
            phrase = phrase.and("conversion rate " + percent(sales.conversion()), "成交率 " + percent(sales.conversion()));
        }
        if (sales.promotion().signum() != 0) {
            String promotion = Terms.money(sales.promotion());
            phrase = phrase.and("promoted goods " + promotion, "主推商品 " + promotion + " 元");
        }
        return phrase.andIf(!sales.sheetOnTime(), "production sheet not in time", "生产单未按时交")
                .andIf(sales.overstated(), "overstated", "虚报销售额");
    }

    static Words of(Order order) {
        String amount = Terms.money(order.amount());
        Phrase phrase = Phrase.of(Phrase.filled(
                        "order %1$s of %2$s: %3$s",
                        "%2$s订单 %1$s：%3$s 元", Words.same(order.id()), Days.day(order.date()), Words.same(amount)))
                .and(Phrase.filled("%1$s", "%1$s", order.status()));
        if (order.refunded().signum() != 0) {
            String refunded = Terms.money(order.refunded());
            phrase = phrase.and(refunded + " of it paid back", "其中退款 " + refunded + " 元");
        }
        if (order.silent()) {
            return phrase.and("no agent was asked", "静默下单");
        }
        return order.hasAgentNumber()
                ? phrase.and("of agent " + order.agentNumber(), "客服编号 " + order.agentNumber())
                : phrase.and("no agent's number in the remark", "备注没有客服编号");
    }

    static Words of(Shipment shipment) {
        Phrase phrase = Phrase.of(Phrase.filled(
                        "parcel of order %1$s, %2$s: %3$s",
                        "%2$s订单 %1$s 的包裹：%3$s",
                        Words.same(shipment.order()),
                        Days.day(shipment.date()),
                        shipment.problem()))
                .and(Phrase.filled("because of %1$s", "原因：%1$s", shipment.cause()));
        if (shipment.freight().signum() != 0) {
            String freight = Terms.money(shipment.freight());
            phrase = phrase.and("freight of sending again " + freight, "补发运费 " + freight + " 元");
        }
        return phrase.and(
                shipment.followedUp()
                        ? Words.of("followed up with the warehouse", "已向仓库追问")
                        : Words.of("not followed up with the warehouse", "未向仓库追问"));
    }

    static Words of(AfterSales cost) {
        String money = Terms.money(cost.cost());
        return Phrase.of(Phrase.filled(
                        "after-sales cost of %1$s: %2$s", "%1$s售后成本：%2$s 元", Days.day(cost.date()), Words.same(money)))
                .and(
                        cost.causedByAgent()
                                ? Words.of("caused by the agent", "责任在客服本人")
                                : Words.of("not caused by the agent", "责任不在客服本人"));
    }

    /** A rate as a percentage, exact. */
    static String percent(BigDecimal rate) {
        BigDecimal percent = rate.movePointRight(2);
        return (percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString()) + "%";
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_view.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace muster {

namespace {

/// One mark of a chart, by its number.
class MarkAccessible : public QAccessibleInterface {
public:
    MarkAccessible(ChartView *chart, int mark) : m_chart(chart), m_mark(mark) {}

    bool isValid() const override { return m_chart && m_mark < m_chart->marks().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_chart->marks().at(m_mark).words : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_chart->marks().at(m_mark).area.toAlignedRect();
        return {m_chart->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->currentMark() == m_mark;
        return state;
    }

private:
    QPointer<ChartView> m_chart;
    int m_mark;
};

/// A chart with its marks as children.
class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView *chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart)
    {
    }

    ~ChartAccessible() override
    {
        for (const auto id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_chart->marks().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index) {
            auto *mark = new MarkAccessible(m_chart, int(m_children.size()));
            m_children.append(QAccessible::registerAccessibleInterface(mark));
        }
        return QAccessible::accessibleInterface(m_children.at(index));
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children.at(i)) == wanted)
                return i;
        }
        return -1;
    }

    QAccessibleInterface *focusChild() const override { return child(m_chart->currentMark()); }

private:
    ChartView *m_chart;
    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface *makeChartAccessible(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartView *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(makeChartAccessible);
}

} // namespace muster

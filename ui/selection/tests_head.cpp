// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/tests_head.h"

#include "core/selection/campaign_list.h"
#include "core/storage/repository.h"
#include "ui/shell/date_field.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace muster {

namespace {

constexpr auto callKey = "call";
constexpr auto categoryKey = "category";

} // namespace

TestsHead::TestsHead(QWidget *parent)
    : QWidget(parent), m_chooserName(makeLabel(TextLook::Soft, {}, this)), m_chooser(new QComboBox(this)),
      m_takenOnName(makeLabel(TextLook::Soft, {}, this)), m_takenOn(new DateField(this)), m_putForward(makeButton(ButtonLook::Plain, {}, this)),
      m_newTest(makeButton(ButtonLook::Plain, {}, this)), m_editTest(makeButton(ButtonLook::Plain, {}, this))
{
    build();
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &TestsHead::chosenChanged);
    connect(m_newTest, &QPushButton::clicked, this, &TestsHead::newAsked);
    connect(m_editTest, &QPushButton::clicked, this, &TestsHead::editAsked);
    connect(m_putForward, &QPushButton::clicked, this, &TestsHead::putForwardAsked);
}

void TestsHead::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chooser->setMinimumWidth(160);
    m_chooser->setMaximumWidth(320);
    row->addWidget(m_chooserName);
    row->addWidget(m_chooser);
    row->addSpacing(Theme::gap);
    row->addWidget(m_takenOnName);
    row->addWidget(m_takenOn);
    row->addStretch(1);
    for (QPushButton *button : {m_putForward, m_newTest, m_editTest})
        row->addWidget(button);
    m_newTest->setIcon(lineIcon(QStringLiteral("add")));
    setTabOrderOf({m_chooser, m_takenOn, m_putForward, m_newTest, m_editTest});
}

QVariantMap TestsHead::chosen() const
{
    return m_chooser->currentData().toMap();
}

QString TestsHead::chosenWords() const
{
    return m_chooser->currentText();
}

TestQuestion TestsHead::question(QDate day) const
{
    const QVariantMap now = chosen();
    return {.campaign = {now.value(QLatin1String(callKey)).toLongLong()}, .category = {now.value(QLatin1String(categoryKey)).toLongLong()}, .day = day};
}

void TestsHead::want(const QVariantMap &detail)
{
    for (const char *key : {callKey, categoryKey})
        if (detail.contains(QLatin1String(key)))
            m_wanted = {{QLatin1String(key), detail.value(QLatin1String(key)).toLongLong()}};
}

void TestsHead::fill(const Database &database)
{
    const QSignalBlocker quiet(m_chooser);
    const QVariant before = m_wanted.isEmpty() ? m_chooser->currentData() : QVariant(std::exchange(m_wanted, {}));
    m_chooser->clear();
    for (const CampaignRow &row : campaignList(database))
        m_chooser->addItem(row.title.isEmpty() ? row.code : QStringLiteral("%1 · %2").arg(row.code, row.title), QVariantMap{{QLatin1String(callKey), row.id.value}});
    for (const Category &one : select<Category>(database, QStringLiteral("ORDER BY id")))
        m_chooser->addItem(tr("On the way: %1").arg(one.code), QVariantMap{{QLatin1String(categoryKey), one.id.value}});
    m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(before)));
}

/// A day that was chosen stays as long as the window's day does.
void TestsHead::setDay(QDate day)
{
    if (m_takenOn->day().isNull() || m_day != day) {
        m_takenOn->setRange({}, day);
        m_takenOn->setToday(day);
        m_takenOn->setDay(day);
    }
    m_day = day;
}

void TestsHead::suit(const TestGrid &grid)
{
    m_putForward->setVisible(grid.isAssessment);
}

void TestsHead::retranslate()
{
    m_chooserName->setText(tr("Tests of"));
    m_chooser->setAccessibleName(tr("Call or category"));
    m_takenOnName->setText(tr("taken on"));
    m_takenOn->setAccessibleName(tr("Day of the tests"));
    m_takenOn->edit()->setAccessibleName(tr("Day of the tests"));
    m_newTest->setText(tr("New test"));
    m_newTest->setToolTip(tr("Enter a test and its marks (Ctrl+N)"));
    m_editTest->setText(tr("Edit test"));
    m_editTest->setToolTip(tr("Edit the test whose column one is in"));
    m_putForward->setText(tr("Put forward…"));
}

} // namespace muster

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_filter_bar.h"

#include "ui/shell/icon.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace muster {

namespace {

constexpr auto wordsKey = "words";
constexpr int leastWidth = 60;
constexpr int mostLetters = 15;     ///< of the longest heading, «Mọi đơn vị công tác», in most fonts

/// The first entry of a choice asks for nothing.
template <class Choices>
void refill(QComboBox *combo, const QString &all, const Choices &choices)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(all, 0);
    for (const auto &[value, words] : choices)
        combo->addItem(words, value);
    combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
    combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 3 * Theme::unit);
}

void setName(QComboBox *combo, const QString &name)
{
    combo->setAccessibleName(name);
    combo->view()->setAccessibleName(name);
}

template <class Record>
QList<std::pair<qint64, QString>> numbered(const QList<std::pair<Id<Record>, QString>> &choices)
{
    QList<std::pair<qint64, QString>> list;
    for (const auto &[id, words] : choices)
        list.append({id.value, words});
    return list;
}

} // namespace

PeopleFilterBar::PeopleFilterBar(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_service(addCombo("service")),
      m_organisation(addCombo("organisation")), m_sex(addCombo("sex"))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_words, 1);
    row->addWidget(m_service);
    row->addWidget(m_organisation);
    row->addWidget(m_sex);
    buildWords();
    retranslate();
}

QComboBox *PeopleFilterBar::addCombo(const char *key)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(key));
    combo->setMinimumContentsLength(mostLetters);
    combo->setMinimumWidth(leastWidth);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(QString(), 0);
    connect(combo, &QComboBox::currentIndexChanged, this, &PeopleFilterBar::changed);
    return combo;
}

void PeopleFilterBar::buildWords()
{
    m_words->setObjectName(QLatin1String(wordsKey));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->setMinimumWidth(2 * leastWidth);
    connect(m_words, &QLineEdit::textChanged, this, &PeopleFilterBar::changed);
}

PeopleFilter PeopleFilterBar::filter() const
{
    PeopleFilter filter{.words = m_words->text(), .serviceId = {m_service->currentData().toLongLong()},
                        .organisationId = {m_organisation->currentData().toLongLong()}};
    if (const int sex = m_sex->currentData().toInt(); sex > 0)
        filter.sex = Sex(sex - 1);
    return filter;
}

void PeopleFilterBar::setChoices(const PeopleChoices &choices)
{
    refill(m_service, tr("All services"), numbered(choices.services));
    refill(m_organisation, tr("All organisations"), numbered(choices.organisations));
}

void PeopleFilterBar::buildSex()
{
    refill(m_sex, tr("Men and women"), QList<std::pair<int, QString>>{
        {1 + int(Sex::Male), tr("Men")}, {1 + int(Sex::Female), tr("Women")}, {1 + int(Sex::Unknown), tr("Sex not known")}});
}

void PeopleFilterBar::clear()
{
    setState({});
    m_words->setFocus();
}

QString PeopleFilterBar::inWords() const
{
    QStringList parts;
    if (const QString words = m_words->text().trimmed(); !words.isEmpty())
        parts.append(tr("“%1”").arg(words));
    for (const QComboBox *combo : {m_service, m_organisation, m_sex})
        if (combo->currentIndex() > 0)
            parts.append(combo->currentText());
    return parts.join(QStringLiteral(" · "));
}

QVariantMap PeopleFilterBar::state() const
{
    QVariantMap state;
    if (!m_words->text().isEmpty())
        state.insert(QLatin1String(wordsKey), m_words->text());
    for (const QComboBox *combo : {m_service, m_organisation, m_sex})
        if (combo->currentIndex() > 0)
            state.insert(combo->objectName(), combo->currentData());
    return state;
}

void PeopleFilterBar::setState(const QVariantMap &state)
{
    if (state == this->state())
        return;
    {
        const QSignalBlocker quiet(this);
        m_words->setText(state.value(QLatin1String(wordsKey)).toString());
        for (QComboBox *combo : {m_service, m_organisation, m_sex})
            combo->setCurrentIndex(qMax(0, combo->findData(state.value(combo->objectName(), 0))));
    }
    emit changed();
}

void PeopleFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Name, passport spelling or service number"));
    m_words->setAccessibleName(tr("Filter people by name, passport spelling or service number"));
    m_words->setToolTip(tr("Beginnings of words in any order; marks and capital letters do not matter (Ctrl+F)"));
    m_service->setItemText(0, tr("All services"));
    setName(m_service, tr("Service"));
    m_organisation->setItemText(0, tr("All organisations"));
    setName(m_organisation, tr("Organisation"));
    setName(m_sex, tr("Sex"));
    buildSex();
}

} // namespace muster

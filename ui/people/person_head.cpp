// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_head.h"

#include "core/pipeline/people_list.h"
#include "core/pipeline/person_records.h"
#include "ui/people/person_words.h"
#include "ui/shell/day_text.h"
#include "ui/shell/labels.h"

#include <algorithm>

namespace muster {

namespace {

qsizetype count(const QList<Paper> &papers, Validity validity)
{
    return std::count_if(papers.begin(), papers.end(), [validity](const Paper &paper) { return paper.validity == validity; });
}

} // namespace

PersonHead::PersonHead(QWidget *parent)
    : PortraitHead(parent), m_state(addChip(Tone::Info)), m_expired(addChip(Tone::Error)), m_runningOut(addChip(Tone::Warning))
{
}

void PersonHead::fill(const PersonRow &person, const QList<Paper> &papers, QDate day)
{
    QStringList line{inLanguage(person.rank), person.organisation};
    if (person.bornOn.isValid())
        line << tr("born %1").arg(dayText(person.bornOn));
    line << tr("service number %1").arg(person.serviceNo) << person.passportName;
    setWords(person.fullName, line);
    const ChipCell state = stateSentence(person.state, day);
    setChip(m_state, state.tone, state.words);
    m_state->show();
    fillPapers(papers);
}

void PersonHead::fillPapers(const QList<Paper> &papers)
{
    const qsizetype expired = count(papers, Validity::Expired);
    const qsizetype soon = count(papers, Validity::RunsOutSoon);
    m_expired->setText(expired == 1 ? tr("1 paper has expired") : tr("%1 papers have expired").arg(expired));
    m_expired->setVisible(expired > 0);
    m_runningOut->setText(soon == 1 ? tr("1 paper is running out") : tr("%1 papers are running out").arg(soon));
    m_runningOut->setVisible(soon > 0);
}

void PersonHead::sayGone()
{
    sayPlainly(tr("This person is no longer in the office"), tr("Somebody has removed the record or taken back what added it."));
}

void PersonHead::sayNew()
{
    sayPlainly(tr("New person"), tr("Save (Ctrl+S) once the number and the name are in; ranks, papers and the photo follow then."));
}

QString PersonHead::state() const
{
    return m_state->text();
}

} // namespace muster

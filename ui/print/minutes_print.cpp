// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/minutes_print.h"

#include "core/exchange/sheet.h"
#include "ui/print/paper_font.h"
#include "ui/print/paper_out.h"
#include "ui/print/paper_words.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QSaveFile>
#include <QTextDocument>

#include <algorithm>

namespace muster {

namespace {

constexpr auto context = "BoardMinutes";
constexpr double textSize = 9.5;
/// In millimetres; a text document adds two centimetres of its own.
constexpr QMarginsF margins(0, 0, 0, 0);

constexpr auto style =
    "<style>body { color: #1a1f29; } h1 { font-size: 15pt; margin: 6px 0 2px 0; } h2 { font-size: 10.5pt; margin: 12px 0 4px 0; }"
    " p { margin: 2px 0; } .soft { color: #5b6473; } th { text-align: left; font-weight: 600; background-color: #f5f7fa; }"
    " td.n, th.n { text-align: right; }</style>";

QString safe(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

/// A row of a table; a cell that begins with a tab is a number and stands at the right.
QString row(const QStringList &cells, const char *tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        const bool isNumber = cell.startsWith(u'\t');
        html += QStringLiteral("<%1%2>%3</%1>").arg(QLatin1String(tag), isNumber ? QStringLiteral(" class=\"n\"") : QString(), safe(isNumber ? cell.mid(1) : cell));
    }
    return html + QStringLiteral("</tr>");
}

QString table(const QStringList &headings, const QList<QStringList> &rows)
{
    QString html = QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse: collapse; border-style: solid; border-color: #d9dde3;\"><thead>")
        + row(headings, "th") + QStringLiteral("</thead>");
    for (const QStringList &cells : rows)
        html += row(cells, "td");
    return html + QStringLiteral("</table>");
}

/// One paper in the making.
class MinutesPaper {
public:
    MinutesPaper(const BoardMinutes &minutes, const PaperWords &words) : m_minutes(minutes), m_words(words), m_board(minutes.sheet.board) {}

    QString html() const
    {
        return QLatin1String(style) + QStringLiteral("<body>") + head() + members() + criteria() + ranking() + decisions() + signatures() + QStringLiteral("</body>");
    }

private:
    QString say(const char *english) const { return m_words(context, english); }
    static QString line(const QString &name, const QString &value)
    {
        return value.isEmpty() ? QString() : QStringLiteral("<p><b>%1:</b> %2</p>").arg(safe(name), safe(value));
    }
    static QString heading(const QString &words) { return QStringLiteral("<h2>%1</h2>").arg(safe(words)); }

    QString callWords() const
    {
        QStringList words{m_minutes.campaign.code, m_minutes.campaign.title, m_minutes.campaign.noteVerbale};
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }

    QString openingWords() const
    {
        if (!m_minutes.opening)
            return {};
        const OpeningRow &opening = *m_minutes.opening;
        QStringList words{opening.mission, opening.category};
        if (!opening.unit.isEmpty())
            words << QStringLiteral("%1 %2").arg(opening.unit, opening.rotation);
        if (!opening.post.isEmpty())
            words << opening.post;
        if (opening.wanted)
            words << say(QT_TRANSLATE_NOOP("BoardMinutes", "%1 wanted")).arg(*opening.wanted);
        return words.join(QStringLiteral(" · "));
    }

    QString head() const
    {
        const QString office = m_words.of(m_minutes.office.name, m_minutes.office.nameVi);
        return QStringLiteral("<p class=\"soft\"><b>%1</b></p><p class=\"soft\">%2</p>").arg(safe(m_minutes.office.letterhead), safe(office))
            + QStringLiteral("<h1>%1</h1>").arg(safe(say(QT_TRANSLATE_NOOP("BoardMinutes", "Minutes of the selection board"))))
            + QStringLiteral("<p><b>%1</b></p>").arg(safe(m_board.name))
            + line(say(QT_TRANSLATE_NOOP("BoardMinutes", "Call")), callWords())
            + line(say(QT_TRANSLATE_NOOP("BoardMinutes", "Opening")), openingWords())
            + line(say(QT_TRANSLATE_NOOP("BoardMinutes", "Held on")), m_words.day(m_board.heldOn)) + line(say(QT_TRANSLATE_NOOP("BoardMinutes", "Place")), m_board.place)
            + line(say(QT_TRANSLATE_NOOP("BoardMinutes", "Scores closed on")), m_words.day(m_board.closedOn));
    }

    QString members() const
    {
        QList<QStringList> rows;
        if (!m_board.chair.isEmpty())
            rows << QStringList{m_board.chair, say(QT_TRANSLATE_NOOP("BoardMinutes", "Chair"))};
        if (!m_board.secretary.isEmpty())
            rows << QStringList{m_board.secretary, say(QT_TRANSLATE_NOOP("BoardMinutes", "Secretary"))};
        for (const Assessor &one : m_minutes.sheet.measure.assessors) {
            const QString assessor = say(QT_TRANSLATE_NOOP("BoardMinutes", "Assessor"));
            rows << QStringList{one.name, one.role.isEmpty() ? assessor : QStringLiteral("%1, %2").arg(assessor, one.role)};
        }
        return heading(say(QT_TRANSLATE_NOOP("BoardMinutes", "1. Members")))
            + table({say(QT_TRANSLATE_NOOP("BoardMinutes", "Name")), say(QT_TRANSLATE_NOOP("BoardMinutes", "Role"))}, rows);
    }

    QString criteria() const
    {
        QList<QStringList> rows;
        for (const Criterion &one : m_minutes.sheet.measure.criteria)
            rows << QStringList{one.name, u'\t' + m_words.number(one.weight.value_or(0)), u'\t' + m_words.number(one.fullScore.value_or(0))};
        return heading(say(QT_TRANSLATE_NOOP("BoardMinutes", "2. Criteria and weights")))
            + table({say(QT_TRANSLATE_NOOP("BoardMinutes", "Criterion")), u'\t' + say(QT_TRANSLATE_NOOP("BoardMinutes", "Weight")),
                     u'\t' + say(QT_TRANSLATE_NOOP("BoardMinutes", "Full score"))},
                    rows)
            + QStringLiteral("<p class=\"soft\">%1</p>")
                  .arg(safe(say(QT_TRANSLATE_NOOP("BoardMinutes", "Each assessor scored on his or her own, candidates being known by number. The total is the sum of weight × mean score / full score, by the sum of the weights, in percent; equal totals share a place."))));
    }

    QString ranking() const
    {
        QStringList headings{u'\t' + say(QT_TRANSLATE_NOOP("BoardMinutes", "Rank")), u'\t' + say(QT_TRANSLATE_NOOP("BoardMinutes", "No.")),
                             say(QT_TRANSLATE_NOOP("BoardMinutes", "Name")), say(QT_TRANSLATE_NOOP("BoardMinutes", "Service no."))};
        for (const Criterion &one : m_minutes.sheet.measure.criteria)
            headings << u'\t' + one.name;
        headings << u'\t' + say(QT_TRANSLATE_NOOP("BoardMinutes", "Total, %"));
        QList<QStringList> rows;
        for (const RankingRow &one : m_minutes.ranking) {
            QStringList cells{u'\t' + (one.place ? one.place->words() : QStringLiteral("–")), u'\t' + QString::number(one.seat.candidate.blindNumber.value_or(0)),
                              one.seat.fullName, one.seat.serviceNo};
            for (const auto &mean : one.means)
                cells << u'\t' + (mean ? m_words.number(*mean, 2) : QStringLiteral("–"));
            cells << u'\t' + (one.total ? m_words.number(*one.total, 2) : say(QT_TRANSLATE_NOOP("BoardMinutes", "not known")));
            rows << cells;
        }
        return heading(say(QT_TRANSLATE_NOOP("BoardMinutes", "3. Ranking"))) + table(headings, rows);
    }

    QString verdictWords(Verdict verdict) const { return m_words("Candidate before a board", choicesOf<Verdict>()[size_t(verdict)].label); }

    QString decisions() const
    {
        QList<QStringList> rows;
        for (const Verdict verdict : {Verdict::Chosen, Verdict::Reserve, Verdict::PassedOver, Verdict::None})
            for (const RankingRow &one : m_minutes.ranking)
                if (one.seat.candidate.verdict == verdict)
                    rows << QStringList{verdictWords(verdict), u'\t' + QString::number(one.seat.candidate.blindNumber.value_or(0)), one.seat.fullName, one.seat.candidate.reason};
        return heading(say(QT_TRANSLATE_NOOP("BoardMinutes", "4. Decisions")))
            + table({say(QT_TRANSLATE_NOOP("BoardMinutes", "Decision")), u'\t' + say(QT_TRANSLATE_NOOP("BoardMinutes", "No.")),
                     say(QT_TRANSLATE_NOOP("BoardMinutes", "Name")), say(QT_TRANSLATE_NOOP("BoardMinutes", "Reason"))},
                    rows);
    }

    /// Two in a row, each with room for a name to be signed above it.
    QString signatures() const
    {
        QList<std::pair<QString, QString>> signers{{say(QT_TRANSLATE_NOOP("BoardMinutes", "Secretary")), m_board.secretary},
                                                   {say(QT_TRANSLATE_NOOP("BoardMinutes", "Chair")), m_board.chair}};
        for (const Assessor &one : m_minutes.sheet.measure.assessors)
            signers.append({say(QT_TRANSLATE_NOOP("BoardMinutes", "Assessor")), one.name});
        QString html = heading(say(QT_TRANSLATE_NOOP("BoardMinutes", "5. Signatures"))) + QStringLiteral("<table width=\"100%\" cellpadding=\"6\">");
        for (qsizetype i = 0; i < signers.size(); i += 2) {
            html += QStringLiteral("<tr>");
            for (const auto &[role, name] : signers.mid(i, 2))
                html += QStringLiteral("<td width=\"50%\" align=\"center\"><b>%1</b><br/><br/><br/><br/>%2</td>").arg(safe(role), safe(name));
            html += QStringLiteral("</tr>");
        }
        return html + QStringLiteral("</table>");
    }

    const BoardMinutes &m_minutes;
    const PaperWords &m_words;
    const Board &m_board;
};

} // namespace

QString minutesHtml(const BoardMinutes &minutes, const QString &language)
{
    const PaperWords words(language);
    return MinutesPaper(minutes, words).html();
}

void printMinutes(const BoardMinutes &minutes, const QString &language, QPagedPaintDevice &paper)
{
    paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter));
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(paperFont(textSize));
    document.setHtml(minutesHtml(minutes, language));
    document.print(&paper);
}

void writeMinutes(const BoardMinutes &minutes, const QString &language, const QString &path)
{
    writeWhole(path, [&](QSaveFile &file) {
        drawPdf(file, minutes.sheet.board.name, [&](QPagedPaintDevice &paper) { printMinutes(minutes, language, paper); });
        return RowsWritten(minutes.ranking.size());
    });
}

} // namespace muster

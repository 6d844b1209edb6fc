// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/nomination_package.h"

#include "core/exchange/nomination_sheets.h"
#include "core/exchange/safe_name.h"
#include "core/exchange/sheet_xlsx.h"
#include "core/exchange/whole_folder.h"
#include "core/storage/kept_file.h"

namespace muster {

namespace {

/// One package on its way to the disk; each piece tells whether it is still wanted.
class Writing {
public:
    Writing(const NominationPackage &package, const QString &path, const SheetWatch &watch)
        : m_package(package), m_folder(path), m_watch(watch), m_database(Database::open(package.office))
    {
    }

    RowsWritten write()
    {
        const QList<Nominee> &nominees = m_package.nomination.nominees;
        if (!writeTables())
            return std::nullopt;
        for (qsizetype i = 0; i < nominees.size(); ++i)
            if (!writeNominee(nominees[i], int(i) + 1) || !m_watch(i + 1))
                return std::nullopt;
        m_folder.finish();
        return nominees.size();
    }

private:
    /// Pieces are short: while one is written the watch hears of the candidates that are done.
    SheetWatch watchOf(qint64 done) const
    {
        return [this, done](qint64) { return m_watch(done); };
    }

    Sheet headed(Sheet sheet) const
    {
        sheet.office = m_package.officeName;
        sheet.letterhead = m_package.letterhead;
        return sheet;
    }

    bool writeTables() const
    {
        const CallNominations &nomination = m_package.nomination;
        return writePdf(headed(nominationCover(nomination)), m_folder.pathOf(QStringLiteral("00 cover sheet.pdf")), m_package.by, watchOf(0))
            && writeXlsx(headed(nominationTable(nomination)), m_folder.pathOf(QStringLiteral("01 nominations.xlsx")), watchOf(0))
            && writePdf(headed(nominationTable(nomination)), m_folder.pathOf(QStringLiteral("01 nominations.pdf")), m_package.by, watchOf(0));
    }

    bool writeNominee(const Nominee &nominee, int number) const
    {
        const QString folder = safeFileName(QStringLiteral("candidate %1 %2").arg(number, 2, 10, QLatin1Char('0')).arg(nominee.fullName), 100);
        if (!writePdf(headed(personalForm(nominee)), m_folder.pathOf(folder, QStringLiteral("1 personal form.pdf")), m_package.by, watchOf(number - 1)))
            return false;
        for (const NomineePaper &paper : nominee.papers)
            for (qsizetype place = 0; place < paper.scans.size(); ++place) {
                const Scan &scan = paper.scans[place];
                writeContent(m_folder.pathOf(folder, packageFileName(paper, scan, int(place) + 1)), keptFile(m_database, scan.file));
                if (!m_watch(number - 1))
                    return false;
            }
        return true;
    }

    const NominationPackage &m_package;
    WholeFolder m_folder;
    const SheetWatch &m_watch;
    Database m_database;
};

} // namespace

QString nominationFolderName(const CallNominations &nomination)
{
    return safeFileName(QStringLiteral("Nomination %1 of %2").arg(nomination.code, nomination.day.toString(QStringLiteral("dd-MM-yyyy"))));
}

RowsWritten writeNominationPackage(const NominationPackage &package, const QString &path, const SheetWatch &watch)
{
    return Writing(package, path, watch).write();
}

} // namespace muster

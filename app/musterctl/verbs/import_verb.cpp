// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "app/musterctl/words.h"
#include "core/exchange/office_import.h"
#include "core/office/office.h"

namespace muster {

namespace {

Table filesTable(const ImportReport &report)
{
    Table table{.header = {"file", "rows", "records"}, .numbers = {"rows", "records"}};
    for (const ImportedFile &file : report.files)
        table.rows.append({file.name, QString::number(file.rows), QString::number(file.records)});
    return table;
}

void tell(const ImportReport &report, const Output &output)
{
    output.table(filesTable(report));
    for (const QString &added : report.added)
        output.sentence(commandWords(QT_TRANSLATE_NOOP("Command line", "Added: %1")).arg(added));
    for (const QString &remark : report.remarks)
        output.sentence(remark);
    output.sentence(report.changeSet == 0
                        ? commandWords(QT_TRANSLATE_NOOP("Command line", "Nothing was to be changed."))
                        : commandWords(QT_TRANSLATE_NOOP("Command line", "Kept as change set %1."))
                              .arg(report.changeSet));
}

void importFolder(const Call &call)
{
    const ImportChoice choice =
        call.arguments.has("add-missing") ? ImportChoice::AddMissing : ImportChoice::RefuseMissing;
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    tell(importOffice(office.database(), call.arguments.operands()[1], choice, call.by), call.output);
}

} // namespace

Verb importVerb()
{
    return {"import",
            "OFFICE FOLDER [--add-missing]",
            QT_TRANSLATE_NOOP("Command line", "brings in a folder of office files as one change set"),
            {{"add-missing", Takes::Nothing, "",
              QT_TRANSLATE_NOOP(
                  "Command line",
                  "adds ranks, missions and other codes the office does not know, and lists them")}},
            importFolder};
}

} // namespace muster

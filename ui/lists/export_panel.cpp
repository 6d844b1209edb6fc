// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/export_panel.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"
#include "ui/shell/usual_folder.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr auto formatKey = "export/format";
constexpr auto markKey = "export/byte_order_mark";
constexpr auto folderKey = "export/folder";
constexpr int leastWidth = 560;

/// In the order of ExportFormat.
const QStringList &endings()
{
    static const QStringList list{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("pdf")};
    return list;
}

QString folder()
{
    const QString kept = QSettings().value(QLatin1String(folderKey)).toString();
    if (!kept.isEmpty() && QFileInfo(kept).isDir())
        return kept;
    return usualFolder();
}

/// A name that every file system takes.
QString fileName(const QString &title, QDate day)
{
    QString name;
    for (const QChar c : title)
        name += QStringView(u"/\\:*?\"<>|").contains(c) || c < u' ' ? u' ' : c;
    return name.simplified().left(80) + u' ' + day.toString(Qt::ISODate);
}

} // namespace

ExportPanel::ExportPanel(const QString &title, QDate day, QWidget *parent)
    : QDialog(parent), m_mark(new QCheckBox(this)), m_path(new QLineEdit(this)), m_there(makeLabel(TextLook::Soft, {}, this))
{
    setWindowTitle(tr("Export: %1").arg(title));
    build();
    m_path->setText(QDir::toNativeSeparators(QDir(folder()).filePath(fileName(title, day))));
    m_mark->setChecked(QSettings().value(QLatin1String(markKey), true).toBool());
    const auto kept = endings().indexOf(QSettings().value(QLatin1String(formatKey)).toString());
    m_formats.at(qMax(qsizetype(0), kept))->setChecked(true);
    m_formats.at(qMax(qsizetype(0), kept))->setFocus();
}

void ExportPanel::build()
{
    setMinimumWidth(leastWidth);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    rows->setSpacing(Theme::unit);
    addFormats(*rows);
    m_mark->setText(tr("Begin with a byte-order mark, so that Excel shows Vietnamese letters (CSV only)"));
    rows->addWidget(m_mark);
    rows->addSpacing(Theme::unit);
    auto *label = makeLabel(TextLook::Body, tr("&File"), this);
    label->setBuddy(m_path);
    m_path->setAccessibleName(tr("File"));
    auto *browse = makeButton(ButtonLook::Plain, tr("Choose…"), this);
    connect(browse, &QPushButton::clicked, this, &ExportPanel::browse);
    connect(m_path, &QLineEdit::textChanged, this, &ExportPanel::showWhatIsThere);
    connect(m_path, &QLineEdit::textEdited, this, &ExportPanel::followEnding);
    auto *file = new QHBoxLayout;
    file->setSpacing(Theme::unit);
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    rows->addWidget(label);
    rows->addLayout(file);
    m_there->setWordWrap(true);
    rows->addWidget(m_there);
    auto *cancel = makeButton(ButtonLook::Plain, tr("Cancel"), this);
    auto *write = makeButton(ButtonLook::Primary, tr("Export"), this);
    write->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, &ExportPanel::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(write);
    rows->addSpacing(Theme::unit);
    rows->addLayout(buttons);
}

void ExportPanel::addFormats(QLayout &rows)
{
    for (const QString &words : {tr("Spreadsheet (&XLSX): days as days, numbers as numbers"),
                                 tr("&CSV: plain text, for other programs"), tr("&PDF: as it is printed")}) {
        auto *button = new QRadioButton(words, this);
        const auto format = ExportFormat(m_formats.size());
        connect(button, &QRadioButton::toggled, this, [this, format](bool chosen) {
            if (chosen)
                setFormat(format);
        });
        m_formats.append(button);
        rows.addWidget(button);
    }
}

/// The file's ending follows the format, whatever ending of ours it had.
void ExportPanel::setFormat(ExportFormat format)
{
    QString path = m_path->text();
    for (const QString &ending : endings())
        if (path.endsWith(u'.' + ending, Qt::CaseInsensitive))
            path.chop(ending.size() + 1);
    m_path->setText(path + u'.' + endings().at(int(format)));
    m_mark->setEnabled(format == ExportFormat::Csv);
}

/// Who types another ending means another format.
void ExportPanel::followEnding()
{
    for (qsizetype format = 0; format < endings().size(); ++format) {
        const QSignalBlocker quiet(m_formats.at(format));
        if (m_path->text().endsWith(u'.' + endings().at(format), Qt::CaseInsensitive))
            m_formats.at(format)->setChecked(true);
    }
    m_mark->setEnabled(m_formats.at(int(ExportFormat::Csv))->isChecked());
}

void ExportPanel::showWhatIsThere()
{
    const QFileInfo file(QDir::fromNativeSeparators(m_path->text()));
    m_there->setText(file.isFile() ? tr("This file is there already. It will be replaced.") : QString());
    if (!file.absoluteDir().exists())
        m_there->setText(tr("There is no such folder: %1").arg(QDir::toNativeSeparators(file.absolutePath())));
}

void ExportPanel::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export to"), choice().path, QString(), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(chosen));
    setFormat(choice().format);
}

ExportChoice ExportPanel::choice() const
{
    ExportChoice choice{.path = QDir::fromNativeSeparators(m_path->text().trimmed())};
    for (const QRadioButton *button : m_formats)
        if (button->isChecked())
            choice.format = ExportFormat(m_formats.indexOf(button));
    if (QFileInfo(choice.path).suffix().isEmpty())
        choice.path += u'.' + endings().at(int(choice.format));
    choice.mark = m_mark->isChecked() ? ByteOrderMark::First : ByteOrderMark::None;
    return choice;
}

void ExportPanel::accept()
{
    const ExportChoice chosen = choice();
    QSettings settings;
    settings.setValue(QLatin1String(formatKey), endings().at(int(chosen.format)));
    settings.setValue(QLatin1String(markKey), chosen.mark == ByteOrderMark::First);
    settings.setValue(QLatin1String(folderKey), QFileInfo(chosen.path).absolutePath());
    QDialog::accept();
}

} // namespace muster

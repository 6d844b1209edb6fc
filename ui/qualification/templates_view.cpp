// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/templates_view.h"

#include "core/base/in_language.h"
#include "core/exchange/safe_name.h"
#include "core/office/record_desk.h"
#include "core/qualification/certificate_signer.h"
#include "core/qualification/template_file.h"
#include "core/storage/repository.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/table_box.h"
#include "ui/qualification/edited_template.h"
#include "ui/qualification/office_pictures.h"
#include "ui/qualification/preview_words.h"
#include "ui/qualification/template_preview.h"
#include "ui/qualification/template_stock.h"
#include "ui/qualification/template_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/usual_folder.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>

namespace muster {

namespace {

constexpr int listWidth = 400;
const QString chosenKey = QStringLiteral("chosen");
const QString fileEnding = QStringLiteral(".muster-template");

} // namespace

TemplatesView::TemplatesView(const OfficeDesk &desk, QWidget *parent)
    : PageView(parent), m_desk(desk), m_templates(new HeldTable(QStringLiteral("certificate_templates"), {{0, 1}}, this)),
      m_new(makeButton(ButtonLook::Plain, {}, this)), m_fromFile(makeButton(ButtonLook::Plain, {}, this)),
      m_signers(makeButton(ButtonLook::Plain, {}, this)), m_strip(new MessageStrip(this)), m_title(new ElidedLabel(TextLook::Heading, {}, this)),
      m_facts(new ElidedLabel(TextLook::Soft, {}, this)), m_edit(makeButton(ButtonLook::Primary, {}, this)), m_copy(makeButton(ButtonLook::Plain, {}, this)),
      m_toFile(makeButton(ButtonLook::Plain, {}, this)), m_remove(makeButton(ButtonLook::Plain, {}, this)),
      m_frontTitle(makeLabel(TextLook::Soft, {}, this)), m_backTitle(makeLabel(TextLook::Soft, {}, this)),
      m_front(new TemplatePreview(officePictures(desk.office.database()), this)), m_back(new TemplatePreview(officePictures(desk.office.database()), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_strip);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    QWidget *list = buildList();
    columns->addWidget(list);
    columns->addWidget(buildRight(), 1);
    rows->addLayout(columns, 1);
    setTabOrderOf({list, m_edit, m_copy, m_toFile, m_remove});
    listen();
    retranslate();
}

QWidget *TemplatesView::buildList()
{
    m_new->setIcon(lineIcon(QStringLiteral("add")));
    m_new->setMenu(new QMenu(m_new));
    m_fromFile->setIcon(lineIcon(QStringLiteral("open")));
    m_templates->setSelectionMode(QAbstractItemView::SingleSelection);
    m_templates->setMatter([] { return ListMatter{.title = tr("Templates of certificates")}; });
    QWidget *box = boxTable({{m_new, m_fromFile, m_signers}, m_templates, m_templates}, this);
    box->setFixedWidth(listWidth);
    return box;
}

QWidget *TemplatesView::buildRight()
{
    auto *right = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::unit);
    head->addWidget(m_title, 1);
    for (QPushButton *button : {m_edit, m_copy, m_toFile, m_remove})
        head->addWidget(button);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_facts);
    rows->addWidget(m_frontTitle);
    rows->addWidget(m_front, 3);
    rows->addWidget(m_backTitle);
    rows->addWidget(m_back, 2);
    return right;
}

void TemplatesView::listen()
{
    connect(m_templates, &HeldTable::currentRecord, this, [this] {
        showChosen();
        emit moved();
    });
    connect(m_templates, &HeldTable::openedRecord, this, &TemplatesView::edit);
    connect(m_edit, &QPushButton::clicked, this, &TemplatesView::edit);
    connect(m_copy, &QPushButton::clicked, this, &TemplatesView::copy);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesView::remove);
    connect(m_toFile, &QPushButton::clicked, this, &TemplatesView::chooseTarget);
    connect(m_fromFile, &QPushButton::clicked, this, &TemplatesView::chooseFile);
    connect(m_signers, &QPushButton::clicked, this, [this] {
        emit goTo({"administration", {{QStringLiteral("section"), QStringLiteral("lists")}, {QStringLiteral("list"), QByteArray(tableName<CertificateSigner>)}}});
    });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Remove the record"), {QKeySequence(QStringLiteral("Ctrl+Del"))}, [this] { remove(); });
}

void TemplatesView::refresh(QDate)
{
    read();
}

void TemplatesView::read()
{
    attempt(this, [this] {
        QList<QVariantList> rows;
        for (const TemplateRow &row : templateRows(m_desk.office.database()))
            rows.append({inLanguage(row.kept.nameEn, row.kept.nameVi), row.kept.code, row.usedBy.join(QStringLiteral(", ")), row.kept.id.value});
        m_templates->setRows(rows);
        if (m_templates->chosen() == 0 && m_templates->count() > 0)
            m_templates->choose(m_templates->idAt(0));
    });
    showChosen();
    emit counted(tr("Templates: %1").arg(QLocale().toString(m_templates->count())));
}

std::optional<CertificateTemplate> TemplatesView::chosen() const
{
    return m_templates->chosen() == 0 ? std::nullopt : muster::find(m_desk.office.database(), CertificateTemplateId{m_templates->chosen()});
}

void TemplatesView::showChosen()
{
    attempt(this, [this] {
        const auto kept = chosen();
        for (QPushButton *button : {m_edit, m_copy, m_toFile, m_remove})
            button->setEnabled(kept.has_value());
        m_title->setText(kept ? inLanguage(kept->nameEn, kept->nameVi) : tr("No template is chosen"));
        m_facts->setText(QString());
        m_frontTitle->setVisible(kept.has_value());
        m_front->clear();
        m_back->clear();
        m_backTitle->setVisible(false);
        m_back->setVisible(false);
        if (kept)
            showPreview(*kept);
    });
}

void TemplatesView::showPreview(const CertificateTemplate &kept)
{
    const PreviewWords words = previewWords(m_desk.office.database(), {});
    const CertificatePage page{.layout = editedOf(kept).layout, .words = words.words, .qrText = words.qrText, .duplicate = {}, .medium = PageMedium::Screen};
    QStringList facts{kept.code, sheetWords(page.layout.orientation), kept.note};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_front->show(page, LayoutSide::Front);
    m_back->setVisible(hasBack(page));
    m_backTitle->setVisible(hasBack(page));
    m_back->show(page, LayoutSide::Back);
}

void TemplatesView::fillNewMenu()
{
    m_new->menu()->clear();
    for (const CertificateTemplate &standard : standardsToBegin())
        connect(m_new->menu()->addAction(inLanguage(standard.nameEn, standard.nameVi)), &QAction::triggered, this, [this, standard] { begin(standard); });
    const CertificateTemplate empty{.id = {}, .version = 0, .code = QStringLiteral("NEW"), .nameEn = QStringLiteral("New template"), .nameVi = {},
                                    .layout = layoutText({}), .note = {}};
    connect(m_new->menu()->addAction(tr("Empty sheet")), &QAction::triggered, this, [this, empty] { begin(empty); });
}

void TemplatesView::begin(const CertificateTemplate &from)
{
    attempt(this, [&] {
        const CertificateTemplate added = addTemplate(m_desk.office.database(), from, m_desk.signature());
        afterAdding(added, tr("Added: %1").arg(added.code));
        edit();
    });
}

void TemplatesView::afterAdding(const CertificateTemplate &added, const QString &words)
{
    m_strip->dismiss();
    read();
    m_templates->choose(added.id.value);
    m_templates->setFocus();
    emit said(words);
}

void TemplatesView::add()
{
    m_new->showMenu();
}

void TemplatesView::edit()
{
    if (m_templates->chosen() != 0)
        emit goTo({"qualification", {{QStringLiteral("template"), m_templates->chosen()}}});
}

void TemplatesView::copy()
{
    attempt(this, [this] {
        if (const auto kept = chosen())
            afterAdding(addTemplate(m_desk.office.database(), *kept, m_desk.signature()), tr("Copied; the copy is chosen. Ctrl+Z takes it back."));
    });
}

void TemplatesView::remove()
{
    attempt(this, [this] {
        const auto kept = chosen();
        if (!kept)
            return;
        removeRecord(m_desk.office.database(), recordType<CertificateTemplate>(), {{kept->id.value, kept->version}, valuesOf(*kept)}, m_desk.signature());
        m_strip->dismiss();
        read();
        emit said(tr("Removed: %1. Ctrl+Z puts it back.").arg(kept->code));
    });
}

void TemplatesView::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read a template from a file"), usualFolder(), tr("Templates (*%1);;All files (*)").arg(fileEnding));
    if (!path.isEmpty())
        takeFile(path);
}

void TemplatesView::takeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_strip->say(Tone::Error, tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    attempt(this, [&] {
        const CertificateTemplate added = takeTemplateFile(m_desk.office.database(), file.readAll(), m_desk.signature());
        afterAdding(added, tr("Read from the file as %1. Ctrl+Z takes it back.").arg(added.code));
    });
}

void TemplatesView::chooseTarget()
{
    const auto kept = chosen();
    if (!kept)
        return;
    const QString name = QDir(usualFolder()).filePath(safeFileName(kept->code) + fileEnding);
    const QString path = QFileDialog::getSaveFileName(this, tr("Write the template to a file"), name, tr("Templates (*%1)").arg(fileEnding));
    if (!path.isEmpty())
        writeFile(path);
}

void TemplatesView::writeFile(const QString &path)
{
    attempt(this, [&] {
        const auto kept = chosen();
        if (!kept)
            return;
        const QByteArray content = templateFileText(templateFileOf(m_desk.office.database(), *kept));
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
        if (isWritten)
            emit said(tr("Written to %1, with its pictures.").arg(QFileInfo(path).fileName()));
        else
            m_strip->say(Tone::Error, tr("%1 cannot be written: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    });
}

void TemplatesView::open(const QVariantMap &detail)
{
    if (!detail.contains(chosenKey))
        return;
    read();
    m_templates->choose(detail.value(chosenKey).toLongLong());
}

QVariantMap TemplatesView::detail() const
{
    return m_templates->chosen() == 0 ? QVariantMap() : QVariantMap{{chosenKey, m_templates->chosen()}};
}

void TemplatesView::takeFocus()
{
    m_templates->setFocus();
}

void TemplatesView::retranslate()
{
    m_templates->setColumns({{"name", tr("Name"), Qt::AlignLeft, 200}, {"code", tr("Code"), Qt::AlignLeft, 150}, {"used", tr("Used by"), Qt::AlignLeft, 110}}, {"code"});
    m_templates->setAccessibleName(tr("Templates of certificates"));
    m_templates->setEmptyText(tr("There is no template yet. Press Ctrl+N to begin one from the standard."));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("New (Ctrl+N)"));
    fillNewMenu();
    m_fromFile->setText(tr("From a file…"));
    m_signers->setText(tr("Signers"));
    m_signers->setToolTip(tr("Who signs certificates, with their signature images"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Edit (F2)"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the template"));
    m_toFile->setText(tr("To a file…"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove (Ctrl+Del)"));
    m_frontTitle->setText(tr("Front, with the words of an example"));
    m_backTitle->setText(tr("Back"));
    m_front->setAccessibleName(tr("Front of the certificate"));
    m_back->setAccessibleName(tr("Back of the certificate"));
    retranslateActions(this);
    read();
}

} // namespace muster

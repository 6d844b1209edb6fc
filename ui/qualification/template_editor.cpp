// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/template_editor.h"

#include "core/storage/kept_file.h"
#include "ui/forms/kept_picture.h"
#include "ui/qualification/preview_words.h"
#include "ui/qualification/template_canvas.h"
#include "ui/qualification/template_words.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/usual_folder.h"
#include "ui/training/sheet_draft.h"

#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace muster {

namespace {

/// A4 at 200 dots to the inch: enough for what stands behind letters.
constexpr int mostBackgroundDots = 2340;
constexpr int mostItemDots = 1200;
constexpr int panelWidth = 284;

} // namespace

void TemplateEditor::change(const EditedTemplate &after, const EditStep &step)
{
    m_history.change(after, step);
    show();
    m_draft->soon();
}

void TemplateEditor::changeLayout(const CertificateLayout &after, const EditStep &step)
{
    EditedTemplate edited = m_history.now();
    edited.layout = after;
    change(edited, step);
}

void TemplateEditor::changeItems(const EditedLayout &after, const EditStep &step)
{
    m_canvas->choose({});
    changeLayout(after.layout, step);
    choose(after.chosen);
}

/// Places stay on the sheet, whatever is typed.
void TemplateEditor::editChosen(const ItemEdit &edit, const EditStep &step)
{
    CertificateLayout after = layoutNow();
    for (const int item : m_canvas->chosen()) {
        const QRectF before = after.items[item].place;
        edit(after.items[item]);
        if (after.items[item].place != before)
            after = resized(after, item, after.items[item].place);
    }
    changeLayout(after, step);
}

void TemplateEditor::choose(const QList<int> &items)
{
    m_history.part();
    m_canvas->choose(items);
    m_items->choose(items);
    showPanel();
}

void TemplateEditor::turnTo(LayoutSide side)
{
    m_side->setCurrentIndex(int(side));
    m_canvas->setSide(side);
    choose({});
    show();
}

void TemplateEditor::addItem(LayoutKind kind)
{
    changeItems(withItem(layoutNow(), newItem(kind, m_canvas->side(), layoutNow().orientation)), {tr("item added")});
    if (kind == LayoutKind::Text)
        m_item->takeFocus();
    else
        m_canvas->setFocus();
}

void TemplateEditor::shiftChosen(int by)
{
    if (m_canvas->chosen().size() == 1)
        changeItems(shifted(layoutNow(), m_canvas->chosen().first(), by), {tr("order of drawing")});
}

void TemplateEditor::copyChosen()
{
    if (!m_canvas->chosen().isEmpty())
        changeItems(withCopies(layoutNow(), m_canvas->chosen()), {tr("copied")});
}

void TemplateEditor::removeChosen()
{
    if (!m_canvas->chosen().isEmpty())
        changeItems({without(layoutNow(), m_canvas->chosen()), {}}, {tr("removed")});
}

void TemplateEditor::goToItem()
{
    if (!m_canvas->chosen().isEmpty())
        m_item->takeFocus();
}

void TemplateEditor::undo()
{
    if (!m_history.canUndo())
        return void(emit said(tr("There is nothing more to take back.")));
    emit said(tr("Taken back: %1").arg(m_history.undoWords()));
    m_history.undo();
    show();
    m_draft->soon();
}

void TemplateEditor::redo()
{
    if (!m_history.canRedo())
        return;
    m_history.redo();
    emit said(tr("Done again: %1").arg(m_history.undoWords()));
    show();
    m_draft->soon();
}

void TemplateEditor::choosePicture()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a picture"), usualFolder(), tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)"));
    if (!path.isEmpty())
        bringPicture(path);
}

void TemplateEditor::bringPicture(const QString &path)
{
    const bool isBackground = m_canvas->chosen().isEmpty();
    const KeptPicture picture = pictureToKeep(path, isBackground ? mostBackgroundDots : mostItemDots);
    if (!picture.fault.isEmpty())
        return m_strip->say(Tone::Warning, picture.fault);
    attempt(this, [&] {
        const FileDigest kept = keepFile(m_desk.office.database(), picture.content);
        if (!isBackground)
            return editChosen([kept](LayoutItem &item) { item.picture = kept; }, {tr("picture")});
        EditedTemplate edited = m_history.now();
        edited.layout.background = kept;
        change(edited, {tr("picture behind everything")});
    });
}

CertificatePage TemplateEditor::page() const
{
    CertificatePage page{.layout = layoutNow(), .words = {}, .qrText = {}, .duplicate = {}, .medium = PageMedium::Screen};
    attempt(const_cast<TemplateEditor *>(this), [&] {
        const PreviewWords words = previewWords(m_desk.office.database(), m_words->currentData());
        page.words = words.words;
        page.qrText = words.qrText;
    });
    return page;
}

void TemplateEditor::offerWords()
{
    const QVariant before = m_words->currentData();
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    attempt(this, [this] {
        for (const PreviewChoice &choice : previewChoices(m_desk.office.database()))
            m_words->addItem(choice.words, choice.value);
    });
    m_words->setCurrentIndex(std::max(0, m_words->findData(before)));
}

/// Everything follows what is now: the sheet, the lists and the fields.
void TemplateEditor::show()
{
    const CertificatePage shown = page();
    findFaults(shown);
    if (m_tellsFaults && m_faults.isEmpty() && m_wholeFaults.isEmpty())
        m_strip->dismiss();
    const ItemFaults wrong = allFaults();
    m_canvas->show(shown);
    m_canvas->setFaulty({wrong.keyBegin(), wrong.keyEnd()});
    m_items->show(layoutNow(), m_canvas->side(), wrong);
    m_items->choose(m_canvas->chosen());
    showPanel();
    showState();
}

/// What cannot be saved, and what would be printed badly: missing letters, words that do not fit.
void TemplateEditor::findFaults(const CertificatePage &shown)
{
    m_faults.clear();
    m_advice.clear();
    m_wholeFaults.clear();
    for (const Problem &problem : layoutProblems(layoutNow()))
        if (const int item = itemOfProblem(problem); item >= 0)
            m_faults[item].append(problem.words);
        else
            m_wholeFaults.append(problem.words);
    if (!m_faults.isEmpty() || !m_wholeFaults.isEmpty())
        return;
    for (const Problem &problem : m_canvas->printFaults(shown))
        if (const int item = itemOfProblem(problem); item >= 0)
            m_advice[item].append(problem.words);
}

ItemFaults TemplateEditor::allFaults() const
{
    ItemFaults all = m_faults;
    for (auto one = m_advice.begin(); one != m_advice.end(); ++one)
        all[one.key()] += one.value();
    return all;
}

void TemplateEditor::showPanel()
{
    QList<LayoutItem> items;
    QStringList faults;
    for (const int item : m_canvas->chosen()) {
        items.append(layoutNow().items[item]);
        faults += allFaults().value(item);
    }
    if (items.isEmpty())
        m_sheet->show(m_history.now(), m_wholeFaults);
    else
        m_item->show(items, faults);
    m_panels->setCurrentWidget(items.isEmpty() ? static_cast<QWidget *>(m_sheet) : m_item);
    const QWidget *shown = m_panels->currentWidget();
    m_panels->setFixedHeight(std::max(shown->sizeHint().height(), shown->heightForWidth(panelWidth)));
}

void TemplateEditor::showState()
{
    m_title->setText(name());
    m_undo->setEnabled(m_history.canUndo());
    m_redo->setEnabled(m_history.canRedo());
    m_undo->setToolTip(m_history.canUndo() ? tr("Take back: %1 (Ctrl+Z)").arg(m_history.undoWords()) : tr("Take back (Ctrl+Z)"));
    m_redo->setToolTip(m_history.canRedo() ? tr("Do again: %1 (Ctrl+Shift+Z)").arg(m_history.redoWords()) : tr("Do again (Ctrl+Shift+Z)"));
    const int wrong = int(m_faults.size() + m_wholeFaults.size());
    if (wrong > 0)
        setChip(m_state, Tone::Error, tr("%n thing(s) wrong", nullptr, wrong));
    else
        setChip(m_state, m_history.isEdited() ? Tone::Warning : Tone::Good, m_history.isEdited() ? tr("Not saved") : tr("Saved"));
}

void TemplateEditor::keyPressEvent(QKeyEvent *event)
{
    const bool atItems = m_canvas->hasFocus() || m_items->list()->hasFocus();
    if (event->key() == Qt::Key_Delete && atItems)
        removeChosen();
    else if (event->key() == Qt::Key_Escape && m_item->isAncestorOf(focusWidget()))
        m_canvas->setFocus();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        PageRecord::keyPressEvent(event);
}

} // namespace muster

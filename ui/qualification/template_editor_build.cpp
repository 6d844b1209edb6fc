// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/office_pictures.h"
#include "ui/qualification/template_canvas.h"
#include "ui/qualification/template_editor.h"
#include "ui/qualification/template_words.h"
#include "ui/qualification/undo_keys.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/page_actions.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/training/sheet_draft.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

namespace muster {

namespace {

constexpr int sideWidth = 304;

const QList<LayoutKind> kinds{LayoutKind::Text,    LayoutKind::Line, LayoutKind::Frame,  LayoutKind::Picture,
                              LayoutKind::SignatureImage, LayoutKind::Qr,   LayoutKind::Lessons};
/// Life size is 1; nothing fits the sheet into the room.
const QList<std::optional<double>> zooms{std::nullopt, 0.75, 1.0, 1.5, 2.0, 3.0};

void offer(QComboBox *choice, const QStringList &words)
{
    const QSignalBlocker quiet(choice);
    const int before = std::max(0, choice->currentIndex());
    choice->clear();
    choice->addItems(words);
    choice->setCurrentIndex(before);
}

QScrollArea *makeArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

TemplateEditor::TemplateEditor(const OfficeDesk &desk, QWidget *parent)
    : PageRecord(parent), m_desk(desk), m_canvas(new TemplateCanvas(officePictures(desk.office.database()), this)), m_items(new ItemsList(this)),
      m_item(new ItemPanel(this)), m_sheet(new WholePanel(this)), m_panels(new QStackedWidget(this)), m_area(makeArea(m_panels, this)),
      m_canvasArea(makeArea(m_canvas, this)), m_strip(new MessageStrip(this)), m_draft(new SheetDraft(desk, [this] { return typed(); }, this)),
      m_title(new ElidedLabel(TextLook::Title, {}, this)), m_state(makeChip(Tone::Good, {}, this)), m_back(makeButton(ButtonLook::Plain, {}, this)),
      m_undo(makeButton(ButtonLook::Plain, {}, this)), m_redo(makeButton(ButtonLook::Plain, {}, this)), m_save(makeButton(ButtonLook::Primary, {}, this)),
      m_add(makeButton(ButtonLook::Plain, {}, this)), m_side(new QComboBox(this)), m_words(new QComboBox(this)), m_lines(new QComboBox(this)),
      m_zoom(new QComboBox(this))
{
    build();
    buildActions();
    listen();
    listenToEdits();
    retranslate();
}

/// What is not saved is kept as long as the editor is there to be asked.
TemplateEditor::~TemplateEditor()
{
    blockSignals(true);
    if (m_history.isEdited())
        m_draft->now();
}

void TemplateEditor::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(3 * Theme::unit, 20, 3 * Theme::unit, Theme::gap);
    rows->setSpacing(Theme::unit);
    rows->addWidget(buildHead());
    rows->addWidget(buildTools());
    rows->addWidget(m_strip);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    columns->addWidget(m_canvasArea, 1);
    columns->addWidget(buildSide());
    rows->addLayout(columns, 1);
    setTabOrderOf({m_back, m_undo, m_redo, m_save, m_add, m_side, m_words, m_lines, m_zoom, m_canvas, m_items, m_panels});
}

QWidget *TemplateEditor::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_state);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_save);
    m_back->setIcon(lineIcon(QStringLiteral("back")));
    m_undo->setIcon(lineIcon(QStringLiteral("undo")));
    m_redo->setIcon(lineIcon(QStringLiteral("redo")));
    return head;
}

QWidget *TemplateEditor::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_add);
    row->addWidget(m_side);
    row->addWidget(m_words, 1);
    row->addWidget(m_lines);
    row->addWidget(m_zoom);
    m_add->setIcon(lineIcon(QStringLiteral("add")));
    m_add->setMenu(new QMenu(m_add));
    m_words->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_words->setMinimumContentsLength(16);
    return tools;
}

QWidget *TemplateEditor::buildSide()
{
    auto *side = new QWidget(this);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(m_items);
    rows->addWidget(m_area, 1);
    side->setFixedWidth(sideWidth);
    m_panels->addWidget(m_sheet);
    m_panels->addWidget(m_item);
    m_panels->setContentsMargins(0, 0, Theme::unit, 0);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return side;
}

void TemplateEditor::buildActions()
{
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Save the record"), {QKeySequence::Save}, [this] { save(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "New item"), {QKeySequence::New}, [this] { m_add->showMenu(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Copy the chosen items"), {QKeySequence(QStringLiteral("Ctrl+D"))}, [this] { copyChosen(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "What the chosen item says"), {QKeySequence(Qt::Key_F2)}, [this] { goToItem(); });
    addPageAction(this, QT_TRANSLATE_NOOP("Action", "Front or back"), {QKeySequence(QStringLiteral("Ctrl+Shift+B"))},
                  [this] { turnTo(m_canvas->side() == LayoutSide::Front ? LayoutSide::Back : LayoutSide::Front); });
}

void TemplateEditor::fillAddMenu()
{
    m_add->menu()->clear();
    for (const LayoutKind kind : kinds)
        connect(m_add->menu()->addAction(kindWords(kind)), &QAction::triggered, this, [this, kind] { addItem(kind); });
}

void TemplateEditor::listen()
{
    connect(m_strip, &MessageStrip::closed, this, [this] { m_tellsFaults = false; });
    connect(m_back, &QPushButton::clicked, this, &PageRecord::left);
    connect(m_undo, &QPushButton::clicked, this, &TemplateEditor::undo);
    connect(m_redo, &QPushButton::clicked, this, &TemplateEditor::redo);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    connect(m_side, &QComboBox::activated, this, [this](int side) { turnTo(LayoutSide(side)); });
    connect(m_words, &QComboBox::activated, this, &TemplateEditor::show);
    connect(m_lines, &QComboBox::activated, this, [this](int lines) { m_canvas->setLines(DrawnLines(lines)); });
    connect(m_zoom, &QComboBox::activated, this, [this](int zoom) { m_canvas->setZoom(zooms[zoom]); });
    auto *keys = new UndoKeys(this);
    connect(keys, &UndoKeys::undo, this, &TemplateEditor::undo);
    connect(keys, &UndoKeys::redo, this, &TemplateEditor::redo);
}

void TemplateEditor::listenToEdits()
{
    connect(m_canvas, &TemplateCanvas::edited, this, &TemplateEditor::changeLayout);
    connect(m_canvas, &TemplateCanvas::chosenChanged, this, [this] { choose(m_canvas->chosen()); });
    connect(m_canvas, &TemplateCanvas::opened, this, &TemplateEditor::goToItem);
    connect(m_items, &ItemsList::chosen, this, &TemplateEditor::choose);
    connect(m_items, &ItemsList::shiftAsked, this, &TemplateEditor::shiftChosen);
    connect(m_items, &ItemsList::copyAsked, this, &TemplateEditor::copyChosen);
    connect(m_items, &ItemsList::removeAsked, this, &TemplateEditor::removeChosen);
    connect(m_items, &ItemsList::opened, this, &TemplateEditor::goToItem);
    connect(m_item, &ItemPanel::edited, this, &TemplateEditor::editChosen);
    connect(m_item, &ItemPanel::pictureAsked, this, &TemplateEditor::choosePicture);
    connect(m_item, &ItemPanel::lineUpAsked, this, [this](LineUp edge) { changeLayout(linedUp(layoutNow(), m_canvas->chosen(), edge), {tr("lined up")}); });
    connect(m_sheet, &WholePanel::pictureAsked, this, &TemplateEditor::choosePicture);
    connect(m_sheet, &WholePanel::edited, this, [this](const TemplateEdit &edit, const EditStep &step) {
        EditedTemplate after = m_history.now();
        edit(after);
        change(after, step);
    });
}

void TemplateEditor::retranslate()
{
    m_back->setText(tr("Templates"));
    m_back->setToolTip(tr("Back to the templates (Esc)"));
    m_undo->setAccessibleName(tr("Take back"));
    m_redo->setAccessibleName(tr("Do again"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_add->setText(tr("New item"));
    m_add->setToolTip(tr("New item (Ctrl+N)"));
    fillAddMenu();
    offer(m_side, {sideWords(LayoutSide::Front), sideWords(LayoutSide::Back)});
    m_side->setAccessibleName(tr("Side of the sheet"));
    m_words->setAccessibleName(tr("Words shown in the fields"));
    m_words->setToolTip(tr("Words shown in the fields"));
    offer(m_lines, {tr("Guides"), tr("Guides and grid"), tr("No guides")});
    m_lines->setAccessibleName(tr("Lines shown"));
    QStringList sizes;
    for (const auto &zoom : zooms)
        sizes << (zoom ? tr("%1 %").arg(*zoom * 100) : tr("Whole sheet"));
    offer(m_zoom, sizes);
    m_zoom->setAccessibleName(tr("Size on the screen"));
    m_items->retranslate();
    m_item->retranslate();
    m_sheet->retranslate();
    retranslateActions(this);
    offerWords();
    show();
}

} // namespace muster

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/layout_edits.h"
#include "ui/office_desk.h"
#include "ui/print/certificate_page.h"
#include "ui/qualification/edit_history.h"
#include "ui/qualification/item_panel.h"
#include "ui/qualification/items_list.h"
#include "ui/qualification/whole_panel.h"
#include "ui/shell/page_record.h"

class QComboBox;
class QScrollArea;
class QStackedWidget;

namespace muster {

class ElidedLabel;
class MessageStrip;
class SheetDraft;
class TemplateCanvas;

/// One template of certificates to be edited: the sheet as on paper, its items, and what can be said of the chosen ones or,
/// with none chosen, of the whole. Every edit can be taken back with Ctrl+Z; Ctrl+S saves all of them as one change. What is
/// not saved is kept as a draft.
class TemplateEditor : public PageRecord {
    Q_OBJECT

public:
    explicit TemplateEditor(const OfficeDesk &desk, QWidget *parent = nullptr);
    ~TemplateEditor() override;

    /// {template: 3}
    void open(const QVariantMap &detail) override;
    void refresh(QDate day) override;
    QVariantMap detail() const override;
    QString name() const override;
    void takeFocus() override;
    void retranslate() override;

    /// A strip of words must not make the page grow; the sheet is shown smaller instead.
    bool hasHeightForWidth() const override { return false; }

    void save();
    void undo();
    void redo();
    /// Picks the side, as the choice above the sheet does.
    void turnTo(LayoutSide side);
    void addItem(LayoutKind kind);
    /// A picture file becomes the picture of the chosen item, or, with none chosen, the one behind everything.
    void bringPicture(const QString &path);

    const EditHistory &history() const { return m_history; }
    TemplateCanvas *canvas() const { return m_canvas; }
    ItemsList *items() const { return m_items; }
    ItemPanel *itemPanel() const { return m_item; }
    WholePanel *wholePanel() const { return m_sheet; }
    MessageStrip *strip() const { return m_strip; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *saveButton() const { return m_save; }
    QComboBox *wordsChoice() const { return m_words; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildTools();
    QWidget *buildSide();
    void buildActions();
    void fillAddMenu();
    void listen();
    void listenToEdits();

    const CertificateLayout &layoutNow() const { return m_history.now().layout; }
    void change(const EditedTemplate &after, const EditStep &step);
    void changeLayout(const CertificateLayout &after, const EditStep &step);
    void changeItems(const EditedLayout &after, const EditStep &step);
    void editChosen(const ItemEdit &edit, const EditStep &step);
    void choose(const QList<int> &items);
    void shiftChosen(int by);
    void copyChosen();
    void removeChosen();
    void goToItem();
    void choosePicture();

    void show();
    void showPanel();
    void showState();
    void findFaults(const CertificatePage &shown);
    ItemFaults allFaults() const;
    CertificatePage page() const;
    void offerWords();

    void begin(const CertificateTemplate &kept);
    bool stopAtFaults();
    void afterSave(const CertificateTemplate &now);
    void meetOthers();
    void takeTheirs(const CertificateTemplate &theirs);
    void saveOver(const CertificateTemplate &theirs);
    Draft typed() const;
    void offerDraft();
    void putBack(const Draft &draft);

    OfficeDesk m_desk;
    CertificateTemplate m_kept;
    EditHistory m_history;
    ItemFaults m_faults;
    ItemFaults m_advice;        ///< what would be printed badly, with the words shown
    QStringList m_wholeFaults;
    bool m_tellsFaults = false;     ///< in the strip, why it cannot be saved
    TemplateCanvas *m_canvas;
    ItemsList *m_items;
    ItemPanel *m_item;
    WholePanel *m_sheet;
    QStackedWidget *m_panels;
    QScrollArea *m_area;
    QScrollArea *m_canvasArea;
    MessageStrip *m_strip;
    SheetDraft *m_draft;
    ElidedLabel *m_title;
    QLabel *m_state;
    QPushButton *m_back;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_save;
    QPushButton *m_add;
    QComboBox *m_side;
    QComboBox *m_words;
    QComboBox *m_lines;
    QComboBox *m_zoom;
};

} // namespace muster

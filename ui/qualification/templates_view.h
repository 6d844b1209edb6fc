// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_template.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QLabel;
class QPushButton;

namespace muster {

class ElidedLabel;
class HeldTable;
class MessageStrip;
class TemplatePreview;

/// The templates of certificates at the left, and at the right how the chosen one looks, front and back. Enter or F2 opens it
/// to be edited, Ctrl+N begins another from the standard, Ctrl+Del removes one that no type uses.
class TemplatesView : public PageView {
    Q_OBJECT

public:
    explicit TemplatesView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {chosen: 3}
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    void add() override;
    void edit() override;

    /// Reads a template from a file, or tells why it cannot.
    void takeFile(const QString &path);
    /// Writes the chosen one to a file.
    void writeFile(const QString &path);
    void copy();
    void remove();

    HeldTable *templates() const { return m_templates; }
    MessageStrip *strip() const { return m_strip; }
    QPushButton *newButton() const { return m_new; }
    QPushButton *copyButton() const { return m_copy; }

private:
    QWidget *buildList();
    QWidget *buildRight();
    void listen();
    void read();
    void showChosen();
    void showPreview(const CertificateTemplate &kept);
    std::optional<CertificateTemplate> chosen() const;
    void fillNewMenu();
    void begin(const CertificateTemplate &from);
    void afterAdding(const CertificateTemplate &added, const QString &words);
    void chooseFile();
    void chooseTarget();

    OfficeDesk m_desk;
    HeldTable *m_templates;
    QPushButton *m_new;
    QPushButton *m_fromFile;
    QPushButton *m_signers;
    MessageStrip *m_strip;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    QPushButton *m_edit;
    QPushButton *m_copy;
    QPushButton *m_toFile;
    QPushButton *m_remove;
    QLabel *m_frontTitle;
    QLabel *m_backTitle;
    TemplatePreview *m_front;
    TemplatePreview *m_back;
    QList<QStringList> m_usedBy;
};

} // namespace muster

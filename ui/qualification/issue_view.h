// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/issue_certificates.h"
#include "core/qualification/signing_key.h"
#include "ui/office_desk.h"
#include "ui/shell/location.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

class DateField;
class HeldTable;
class MessageStrip;
class PassphraseField;

/// Issues certificates: to those a course qualified, to people found by name, or for qualifications chosen elsewhere. Asks who
/// signs, which day, and the passphrase of the signing key; this is the only place of the window that issues.
class IssueView : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostFound = 200;

    explicit IssueView(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Nobody is chosen yet.
    void begin(QDate day);
    void beginCourse(CourseId course, QDate day);
    void beginChosen(const QList<QualificationId> &qualifications, QDate day);
    /// Reads everything anew; what was typed and ticked stays.
    void refresh();
    void save();
    void takeFocus();
    void retranslate();

    QComboBox *course() const { return m_course; }
    QLineEdit *words() const { return m_words; }
    DateField *day() const { return m_day; }
    QComboBox *signer() const { return m_signer; }
    PassphraseField *passphrase() const { return m_passphrase; }
    HeldTable *people() const { return m_people; }
    QPushButton *saveButton() const { return m_save; }
    MessageStrip *strip() const { return m_strip; }
    const QSet<QualificationId> &ticked() const { return m_ticked; }
    QString figures() const;

signals:
    void issued(const QList<muster::CertificateId> &certificates);
    void left();
    void goTo(const muster::Location &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QGridLayout *buildFields();
    void listen();
    void start(QDate day);
    void fillCourses();
    void fillSigners();
    void findKey();
    void read();
    void showRows();
    void tick(const QList<qint64> &ids);
    void tickAll();
    void sayNoKey();
    void setWorking(const QString &words);
    void take(const Issued &issued);
    QList<ToIssue> asked() const;

    OfficeDesk m_desk;
    QDate m_today;
    QList<QualificationId> m_chosen;
    QList<ToIssue> m_rows;
    QSet<QualificationId> m_ticked;
    std::optional<SigningKey> m_key;
    bool m_isWorking = false;
    MessageStrip *m_strip;
    QLabel *m_title;
    QLabel *m_courseName;
    QComboBox *m_course;
    QLabel *m_wordsName;
    QLineEdit *m_words;
    QLabel *m_dayName;
    DateField *m_day;
    QLabel *m_signerName;
    QComboBox *m_signer;
    QLabel *m_passphraseName;
    PassphraseField *m_passphrase;
    QLabel *m_keyWords;
    QPushButton *m_all;
    QLabel *m_figures;
    HeldTable *m_people;
    QLabel *m_meaning;
    QPushButton *m_save;
    QPushButton *m_leave;
};

} // namespace muster

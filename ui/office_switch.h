// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_watch.h"
#include "ui/office_window.h"

namespace muster {

/// The program's window: over the office that is open, or over the choice of one. Opening another office puts another
/// window in its place; when that office does not open, everything stays as it is.
class OfficeSwitch : public QObject {
    Q_OBJECT

public:
    /// The language and the day are for every window to come; `open` is filled in here.
    OfficeSwitch(QString author, OpeningChoice choice);
    ~OfficeSwitch() override;

    /// Throws what Office::open throws.
    void open(const OfficeAddress &address);
    /// Puts the open office first among this person's, and tells what was typed in it and not saved.
    void welcome() const;
    /// The page to choose an office, with the reason when one did not open.
    void choose(const QVariantMap &detail = {});

    MainWindow *window() const;
    /// The desk of the open office; nullptr while none is open.
    const OfficeDesk *desk() const;

private:
    struct Sitting;
    void take(std::unique_ptr<Sitting> next);
    OpeningChoice choiceFor(const OfficeAddress &address);
    void speak(const QString &language);

    QString m_author;
    OpeningChoice m_choice;
    std::unique_ptr<Sitting> m_sitting;
};

} // namespace muster

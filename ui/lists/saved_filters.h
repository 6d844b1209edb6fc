// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

namespace muster {

/// A filter with a name; the state is the filter bar's own.
struct SavedFilter {
    QString name;
    QVariantMap state;
};

/// The filters of one list that a person has given names, in the order they were saved. Kept for the person and the
/// office, since what they choose are records of that office.
class SavedFilters {
public:
    SavedFilters(const QString &office, const QString &list);

    QList<SavedFilter> all() const;
    bool contains(const QString &name) const;
    /// Saves under the name; what had it before is replaced.
    void save(const SavedFilter &filter) const;
    /// Nothing when the new name is taken or empty.
    void rename(const QString &from, const QString &to) const;
    void remove(const QString &name) const;

private:
    void write(const QList<SavedFilter> &filters) const;

    QString m_key;
};

} // namespace muster

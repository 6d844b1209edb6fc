// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/office.h"
#include "ui/office_desk.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace muster {

/// The day of the sample office, and who saves in it.
inline const QDate sampleDay(2025, 7, 31);

inline Signature sampleClerk()
{
    return {QStringLiteral("Trần Thị Văn Thư"), QDateTime(QDate(2025, 7, 31), QTime(8, 0), Qt::UTC)};
}

/// Tests over the sample office, which is made once for a suite; each test works on a copy of its own.
class SampleDeskTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder() = std::make_unique<QTemporaryDir>();
        createOffice(OfficeAddress::of(original()), NewOffice::Sample, sampleClerk());
    }
    static void TearDownTestSuite() { folder().reset(); }

    SampleDeskTest()
    {
        applyLanguage(*qApp, QStringLiteral("en"));
        applyTheme(*qApp, Appearance::Light);
        const QString path = m_place.filePath(QStringLiteral("office.muster"));
        QFile::copy(original(), path);
        m_office.emplace(Office::open(OfficeAddress::of(path), sampleClerk()));
        m_desk.emplace(*m_office);
        m_desk->drafts = std::make_shared<Drafts>(draftFolder());
    }

    const Office &office() const { return *m_office; }
    const Database &database() const { return m_office->database(); }
    const OfficeDesk &desk() const { return *m_desk; }

    QString draftFolder() const { return m_place.filePath(QStringLiteral("drafts")); }

    /// Waits for every answer and for what they set off.
    void settle()
    {
        QApplication::processEvents();
        m_desk->worker->settle();
        QApplication::processEvents();
    }

private:
    static std::unique_ptr<QTemporaryDir> &folder()
    {
        static std::unique_ptr<QTemporaryDir> one;
        return one;
    }
    static QString original() { return folder()->filePath(QStringLiteral("sample.muster")); }

    QTemporaryDir m_place;
    std::optional<Office> m_office;
    std::optional<OfficeDesk> m_desk;
};

} // namespace muster

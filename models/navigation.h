// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "injected.h"

#include <QObject>
#include <QVariantMap>

#include <vector>

namespace transmittal::models {

/// Which page of the window is shown, and the way there and back. GUI thread.
class Navigation : public QObject, public Injected<Navigation>
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QStringList pages READ pages CONSTANT FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY pageChanged FINAL)

public:
    explicit Navigation(QObject *parent);

    /// The pages there are, in the order of the navigation: "overview", "transmissions", "activity",
    /// "settings".
    [[nodiscard]] static QStringList pages();
    [[nodiscard]] QString page() const;
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_visits.size(); }

    /// Shows the page and hands it the arguments, for example go("transmissions", {"states": ["rejected"],
    /// "id": 17}); with none the page stays as it was left. A page that does not exist is a defect: logged,
    /// ignored.
    Q_INVOKABLE void go(const QString &page, const QVariantMap &arguments = {});
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();

Q_SIGNALS:
    void pageChanged();
    /// For the frame: hand these to the page's open(); not emitted when there are none.
    void asked(const QString &page, const QVariantMap &arguments);

private:
    struct Visit
    {
        QString page;
        QVariantMap arguments;
    };
    void show(std::size_t position);

    std::vector<Visit> m_visits;
    std::size_t m_position = 0;
};

} // namespace transmittal::models

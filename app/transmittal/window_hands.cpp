// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_hands.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QQuickItem>
#include <QQuickWindow>

namespace transmittal::app {

WindowHands::WindowHands(QQuickWindow &window) : m_window(window)
{}

template <typename Fits>
QAccessibleInterface *WindowHands::find(Fits fits) const
{
    // Depth first and the later siblings first: what lies on top, a dialog above the page, is found before
    // the page.
    std::vector<QAccessibleInterface *> waiting{QAccessible::queryAccessibleInterface(&m_window)};
    while (!waiting.empty()) {
        QAccessibleInterface *one = waiting.back();
        waiting.pop_back();
        if (!one || !one->isValid() || (one->object() != &m_window && one->state().invisible))
            continue;
        if (fits(*one))
            return one;
        for (int child = 0; child < one->childCount(); ++child)
            waiting.push_back(one->child(child));
    }
    return nullptr;
}

bool WindowHands::press(const QString &name)
{
    auto *found = find([&name](QAccessibleInterface &one) {
        return !one.state().disabled && one.actionInterface() != nullptr &&
               one.text(QAccessible::Name) == name && !one.actionInterface()->actionNames().isEmpty();
    });
    if (!found)
        return false;
    // With the keyboard on it a page scrolls to it.
    if (auto *item = qobject_cast<QQuickItem *>(found->object()))
        item->forceActiveFocus(Qt::TabFocusReason);
    found->actionInterface()->doAction(found->actionInterface()->actionNames().first());
    return true;
}

bool WindowHands::focusTable()
{
    auto *found = find([](QAccessibleInterface &one) { return one.role() == QAccessible::Table; });
    auto *item = found ? qobject_cast<QQuickItem *>(found->object()) : nullptr;
    if (!item)
        return false;
    item->forceActiveFocus(Qt::TabFocusReason);
    return true;
}

void WindowHands::key(const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, keys[static_cast<uint>(i)].key(),
                            keys[static_cast<uint>(i)].keyboardModifiers());
            QCoreApplication::sendEvent(&m_window, &event);
        }
    }
}

void WindowHands::closePopups()
{
    for (QObject *object : m_window.findChildren<QObject *>()) {
        if (object->inherits("QQuickPopup") && object->property("opened").toBool())
            QMetaObject::invokeMethod(object, "close");
    }
}

} // namespace transmittal::app

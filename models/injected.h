// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJSEngine>
#include <QQmlEngine>

#include <type_traits>

namespace transmittal::models {

/// Gives QML an object that main.cpp made, as a singleton: class Session : public QObject, public
/// Injected<Session>. main.cpp calls provide() before the QML engine starts and keeps the object alive until
/// the engine is gone; a test provides its own.
///
/// T has no constructor without arguments: QML would call that one, and have an object of its own.
template <typename T>
class Injected
{
public:
    static void provide(T *object)
    {
        static_assert(!std::is_default_constructible_v<T>, "QML would make its own and not ask create()");
        s_object = object;
    }

    /// What was provided last; nothing before. For types that QML makes and that report to it.
    [[nodiscard]] static T *provided() { return s_object; }

    /// For the QML engine.
    static T *create(QQmlEngine *, QJSEngine *)
    {
        static_assert(!std::is_default_constructible_v<T>,
                      "QML would make one of its own, and pass this over");
        Q_ASSERT_X(s_object, T::staticMetaObject.className(),
                   "provide() must be called before the engine starts");
        QJSEngine::setObjectOwnership(s_object, QJSEngine::CppOwnership);
        return s_object;
    }

private:
    inline static T *s_object = nullptr;
};

} // namespace transmittal::models

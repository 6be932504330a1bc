// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watcher.h"

#include <QAccessible>
#include <QColor>
#include <QElapsedTimer>
#include <QMetaEnum>
#include <QQuickWindow>

#include <cmath>
#include <functional>

namespace transmittal::test {

using namespace Qt::StringLiterals;

namespace {

void eachVisible(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    if (!item->isVisible() || qFuzzyIsNull(item->opacity()))
        return;
    visit(item);
    for (QQuickItem *child : item->childItems())
        eachVisible(child, visit);
}

QString describe(const QQuickItem *item)
{
    return QString::fromLatin1(item->metaObject()->className()).section(u"_QML"_s, 0, 0);
}

bool takesInput(const QQuickItem *item)
{
    return item->activeFocusOnTab() || item->inherits("QQuickAbstractButton") ||
           item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit") ||
           item->inherits("QQuickComboBox");
}

QVariant accessible(QQuickItem *item, const char *property)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    if (!interface)
        return {};
    if (qstrcmp(property, "role") == 0)
        return static_cast<int>(interface->role());
    return interface->text(QAccessible::Name);
}

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

} // namespace

QStringList Watcher::nameless(QQuickItem *item)
{
    QStringList found;
    eachVisible(item, [&found](QQuickItem *one) {
        if (!takesInput(one) || !one->isEnabled())
            return;
        const int role = accessible(one, "role").toInt();
        if (accessible(one, "name").toString().isEmpty() || role == QAccessible::NoRole ||
            role == QAccessible::Client)
            found << describe(one) + u" at "_s + QString::number(one->mapToScene({}).x()) + u","_s +
                         QString::number(one->mapToScene({}).y());
    });
    return found;
}

QStringList Watcher::clipped(QQuickItem *item)
{
    QStringList found;
    eachVisible(item, [&found](QQuickItem *one) {
        if (!one->inherits("QQuickText") || one->property("text").toString().isEmpty())
            return;
        const bool cut = one->property("contentWidth").toDouble() > one->width() + 0.5 ||
                         one->property("contentHeight").toDouble() > one->height() + 0.5;
        if (cut)
            found << one->property("text").toString().left(60);
    });
    return found;
}

QStringList Watcher::rich(QQuickItem *item)
{
    QStringList found;
    eachVisible(item, [&found](QQuickItem *one) {
        if ((one->inherits("QQuickText") || one->inherits("QQuickTextEdit")) &&
            one->property("textFormat").toInt() != Qt::PlainText)
            found << describe(one) + u": "_s + one->property("text").toString().left(60);
    });
    return found;
}

QStringList Watcher::oversized(QQuickItem *item, double pixels)
{
    QStringList found;
    eachVisible(item, [&found, pixels](QQuickItem *one) {
        if (one->inherits("QQuickImage") && (one->width() > pixels || one->height() > pixels))
            found << one->property("source").toString();
    });
    return found;
}

void Watcher::listen(bool listens)
{
    QAccessible::setActive(listens);
}

QString Watcher::told(QQuickItem *item)
{
    listen(true);
    const auto role = static_cast<QAccessible::Role>(accessible(item, "role").toInt());
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role)) + u": "_s +
           accessible(item, "name").toString();
}

double Watcher::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QList<double> Watcher::scrollTimes(QQuickItem *flickable, int steps, double pixels)
{
    QList<double> times;
    for (int step = 0; step < steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        flickable->setProperty("contentY", flickable->property("contentY").toDouble() + pixels);
        (void)flickable->window()->grabWindow(); // lays out, synchronises and draws
        times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace transmittal::test

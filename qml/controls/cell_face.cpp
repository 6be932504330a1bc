// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cell_face.h"

#include "clipboard.h"
#include "icons.h"
#include "screen_reader.h"
#include "status_look.h"

#include <QFontMetricsF>
#include <QQuickWindow>
#include <QSGRectangleNode>

#include <cmath>

namespace transmittal::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal margin = 12;
constexpr qreal chipLineX = 31;  // beside the icon
constexpr qreal chipBeside = 30; // what a chip takes beside its text
constexpr qreal chipMargin = 10;

bool isMono(const QString &kind)
{
    return kind == "mono"_L1 || kind == "number"_L1 || kind == "money"_L1;
}

QFont fontOf(const Theme &theme, const models::CellContent &content)
{
    const bool chip = !content.cell.status.isEmpty();
    const bool mono = isMono(content.kind);
    QFont font(mono ? theme.monoFamily() : theme.fontFamily());
    font.setPixelSize(chip ? Theme::fontSmall : Theme::fontBase);
    font.setWeight(chip ? QFont::Medium : QFont::Normal);
    // Fainter than muted it would be hard to read.
    font.setItalic(content.stale);
    if (mono) // or "2x2" would read "2×2"
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

CellFace::CellFace(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(&ScreenReader::one(), &ScreenReader::listensChanged, this, &CellFace::heardChanged);
}

template <typename Value>
bool CellFace::put(Value &mine, const Value &now, void (CellFace::*changed)())
{
    if (mine == now)
        return false;
    mine = now;
    Q_EMIT(this->*changed)();
    return true;
}

void CellFace::setRow(int row)
{
    if (put(m_row, row, &CellFace::rowChanged))
        update();
}

void CellFace::setContent(const models::CellContent &content)
{
    const QString hinted = hint();
    m_content = content;
    look();
    lookAtSelection();
    polish();
    Q_EMIT contentChanged();
    if (hint() != hinted)
        Q_EMIT hintChanged();
    tellReader();
}

void CellFace::setTheme(Theme *theme)
{
    if (m_theme == theme)
        return;
    if (m_theme)
        m_theme->disconnect(this);
    m_theme = theme;
    if (theme)
        connect(theme, &Theme::changed, this, &CellFace::look);
    Q_EMIT themeChanged();
    look();
}

void CellFace::setSelection(models::RowSelection *selection)
{
    if (m_selection == selection)
        return;
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (selection) {
        connect(selection, &models::RowSelection::selectionChanged, this, &CellFace::lookAtSelection);
        connect(selection, &models::RowSelection::currentChanged, this, &CellFace::tellReader);
    }
    Q_EMIT selectionChanged();
    lookAtSelection();
}

void CellFace::setHoveredRow(int row)
{
    const bool wasHovered = m_hoveredRow == m_row;
    if (put(m_hoveredRow, row, &CellFace::hoveredRowChanged) && wasHovered != (row == m_row))
        update();
}

void CellFace::setTableFocused(bool focused)
{
    if (std::exchange(m_tableFocused, focused) != focused)
        tellReader();
}

void CellFace::setPooled(bool pooled)
{
    if (std::exchange(m_pooled, pooled) != pooled)
        tellReader();
}

QString CellFace::hint() const
{
    return !m_content.cell.tip.isEmpty() ? m_content.cell.tip : m_cut ? m_content.cell.text : QString();
}

bool CellFace::isFocused() const
{
    return m_tableFocused && m_column == 0 && m_selection && m_selection->current() == m_content.rowId;
}

void CellFace::look()
{
    if (!m_theme)
        return;
    const QString tone = isChip() ? models::StatusLook::tone(m_content.cell.status) : QString();
    const QColor ink = isChip()          ? m_theme->toneColour(tone)
                       : m_content.stale ? m_theme->muted()
                                         : m_theme->text();
    put(m_font, fontOf(*m_theme, m_content), &CellFace::fontChanged);
    put(m_ink, ink, &CellFace::inkChanged);
    const QColor colour = isChip() ? m_theme->softToneColour(tone) : QColor(Qt::transparent);
    const QUrl icon = isChip() ? Icons::source(models::StatusLook::icon(m_content.cell.status), ink) : QUrl();
    if (colour != m_chipColour || icon != m_chipIcon) {
        m_chipColour = colour;
        m_chipIcon = icon;
        Q_EMIT chipChanged();
    }
    update();
}

void CellFace::lookAtSelection()
{
    const bool picked = m_selection && m_selection->isSelected(m_content.rowId);
    if (std::exchange(m_picked, picked) == picked)
        return;
    update();
    tellReader();
}

void CellFace::tellReader()
{
    if (ScreenReader::one().listens())
        Q_EMIT heardChanged();
}

void CellFace::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    polish();
    update();
}

void CellFace::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged)
        measureIcon();
}

void CellFace::measureIcon()
{
    if (const QQuickWindow *shownIn = window())
        put(m_iconPixels,
            static_cast<int>(std::ceil(Theme::iconSmall * shownIn->effectiveDevicePixelRatio())),
            &CellFace::iconPixelsChanged);
}

void CellFace::updatePolish()
{
    const QFontMetricsF metrics(m_font);
    const QString whole = PlainText::line(m_content.cell.text);
    const qreal left = isChip() ? chipLineX : margin;
    const qreal room = width() - left - margin;
    const QString line = metrics.elidedText(whole, Qt::ElideRight, room);
    const bool measured = isChip() || m_content.alignRight;
    const qreal taken = measured ? metrics.horizontalAdvance(line) : 0;
    put(m_lineX, m_content.alignRight ? std::floor(left + room - taken) : left, &CellFace::lineXChanged);
    put(m_chipWidth, isChip() ? std::min(std::ceil(taken) + chipBeside, width() - chipMargin) : 0,
        &CellFace::chipWidthChanged);
    put(m_line, line, &CellFace::lineChanged);
    const bool cut = line != whole;
    if (std::exchange(m_cut, cut) != cut)
        Q_EMIT hintChanged();
}

QSGNode *CellFace::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGRectangleNode *>(old);
    if (!node)
        node = window()->createRectangleNode();
    node->setRect(boundingRect());
    if (m_theme)
        node->setColor(m_picked                ? m_theme->selection()
                       : m_hoveredRow == m_row ? m_theme->hover()
                                               : m_theme->surface());
    return node;
}

} // namespace transmittal::controls

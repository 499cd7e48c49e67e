// Rich text as Word copies it: its table is read, nothing of it is rendered, asked for or run.
import { expect, test } from '@playwright/test';
import { openImport } from './import-steps.ts';

const cell = (text: string, attributes = ''): string =>
  `<td ${attributes} style='border:solid windowtext 1.0pt'><p class=MsoNormal><b>${text}</b><o:p></o:p></p></td>`;

const COPIED = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="https://elsewhere.example/filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>@import url(https://elsewhere.example/a.css); p.MsoNormal{background:url(https://elsewhere.example/b.png)}</style></head>
<body lang=EN-GB><!--StartFragment--><p class=MsoNormal>Working Group on Ports</p><p class=MsoNormal>Geneva, 5 June 2028</p>
<p class=MsoNormal>Provisional agenda</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Opening of the meeting.</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span><![endif]>Lights of the harbours.</p>
<p class=MsoNormal>Proposed organization of work</p><img src="https://elsewhere.example/pixel.gif" onerror="window.harmed=true">
<table class=MsoTableGrid border=1><tr>${cell('Date and time')}${cell('Item')}${cell('Title or description')}</tr>
<tr>${cell('Monday, 5 June', 'colspan=3')}</tr>
<tr>${cell('10 a.m.–1 p.m.', 'rowspan=2')}${cell('1')}${cell('Opening of the meeting')}</tr>
<tr>${cell('2')}${cell('Lights of the harbours')}</tr>
</table><script>window.harmed=true</script><!--EndFragment--></body></html>`;

for (const place of ['the page', 'the box'])
  test(`a table copied in Word and pasted into ${place} is read as a table`, async ({ page, context, baseURL }) => {
    const asked: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) asked.push(request.url());
    });
    await openImport(page);
    const target = place === 'the page' ? page.locator('body') : page.getByLabel('Or paste the text of the document');
    await target.evaluate((element, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'Date and time Item Title');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, COPIED);
    await expect(page.getByRole('heading', { name: 'Review what was read' })).toBeVisible();
    await expect(page.getByText(/not understood/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Accept' }).click();
    const grid = page.getByRole('grid');
    await expect(grid).toContainText('Opening of the meeting');
    await expect(grid).toContainText('Lights of the harbours');
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => (window as { harmed?: unknown }).harmed)).toBeUndefined();
  });

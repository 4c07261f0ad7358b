<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong that should not have. Try again; the log in the data folder says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was damaged, so a fresh one was begun; the old one is kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} comes from a newer Happy Back and is left as it is; update the app to use it, until then nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read and is left as it is; give yourself access to it, until then nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be kept, because {folder} cannot be written to; everything holds until you close the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be kept, because the disk with {folder} is full; free some space, everything holds until you close the app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} exercises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
